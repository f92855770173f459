"""English: each row of MEANING's table in the wordings of English writers, and what a date is there for."""

from __future__ import annotations

import pytest
from dates_help import dates_of, slot, slots, windows
from dates_rows import asked, free, rows

DATES = {
    "2027-05-12": (
        "on 12 May | on May 12th | on the 12th of May | on Wednesday 12th May 2027 | on Wed 12 May | on Wed., 12 May | "
        "on the twelfth of May | on 12/05/2027 | on 2027-05-12 | on 12.5.2027 | on Wednesday, May 12, 2027 | "
        "around 12 May | on or around 12 May | on May the 12th | on 12-May-2027"
    ),
    "2027-05-21": "on the twenty-first of May | on May twenty-first | on 21st May 2027",
    "2027-09-03": "on 3 Sept | on 3 Sep. 2027 | on Sept. 3rd | on September 3",
    "2027-05-12;2027-05-14": (
        "on 12 or 14 May | on either 12 or 14 May | on 12 May or, failing that, 14 May | on Wed 12 or Fri 14 May | "
        "on May 12 or 14 | on 12 May, alternatively 14 May | on the 12th or the 14th of May"
    ),
    "2027-05-12..2027-05-14": (
        "from 12 to 14 May | 12–14 May 2027 | between 12 and 14 May | from the 12th to the 14th of May | "
        "May 12-14, 2027 | from 12 May until 14 May | from Wednesday 12 to Friday 14 May | 12 through 14 May | "
        "any time between 12 and 14 May | from 12 May through 14 May"
    ),
    "2027-04-28..2027-05-03": "from 28 April to 3 May | between April 28 and May 3 | 28 April – 3 May 2027",
    "2027-05-10..2027-05-16": (
        "in the week of 10 May | in the week of May 10th | in week 19 | in calendar week 19 | in CW 19 | in CW19 | "
        "in KW 19 | in the week commencing 10 May | w/c 10 May | during the week beginning Monday 10 May | "
        "in the week starting 10 May | in the 19th week of the year"
    ),
    "2027-05-10..2027-05-23": "in weeks 19 to 20 | between week 19 and week 20 | in weeks 19–20",
    "2027-05-01..2027-05-10": (
        "in early May | at the beginning of May | at the start of May | early in May 2027 | in the first days of May"
    ),
    "2027-05-11..2027-05-20": "in mid-May | in the middle of May | in mid May 2027 | around the middle of May",
    "2027-05-21..2027-05-31": "in late May | at the end of May | towards the end of May | late in May 2027",
    "2027-05-01..2027-05-20": "in early to mid May",
    "2027-05-01..2027-05-15": "in the first half of May | during the first half of May 2027",
    "2027-05-16..2027-05-31": "in the second half of May | in the latter half of May",
    "2027-05-01..2027-05-31": "in May | during May 2027 | in the month of May | sometime in May | throughout May 2027",
    "2027-05-01..2027-06-30": "between May and June | from May to June 2027",
    "2027-03-01..2027-05-31": "in spring 2027 | in the spring of 2027 | next spring | this coming spring",
    "2027-06-01..2027-08-31": "in summer 2027 | in the summer of 2027 | during summer 2027",
    "2027-09-01..2027-11-30": "in autumn 2027 | in the fall of 2027 | in the autumn of 2027",
    "2027-12-01..2028-02-29": "in winter 2027 | in winter 2027/28",
    "2027-01-01..2027-06-30": "in the first half of 2027 | in the first half of next year",
    "2027-07-01..2027-12-31": "in the second half of 2027 | in the latter half of next year",
    "2027-05-25..2027-06-07": "at the turn of May and June | around the turn of May and June 2027 | at the turn of May/June",
    "2026-11-27": "on Friday | this Friday | on the coming Friday | this coming Friday",
    "2026-12-04": "next Friday | on Friday of next week | on Friday next week",
    "2027-04-01..2027-06-30": "in the second quarter of 2027 | in Q2 2027 | in the 2nd quarter of next year | in Q2",
    "2026-11-30..2026-12-06": "next week | in the coming week | sometime next week",
    "2026-11-23..2026-11-29": "this week",
    "2026-12-01..2026-12-31": "next month | in the coming month",
    "2027-07-01..2027-07-07": "in the first week of July | in the 1st week of July 2027",
    "2027-07-08..2027-07-14": "in the second week of July | during the second week in July",
    "2027-03-10..-": (
        "from 10 March on | from March 10 onwards | as of 10 March | starting 10 March | after 9 March | "
        "any time after 9 March | from 10 March 2027 onward | no earlier than 10 March"
    ),
    "-..2027-03-20": "until 20 March | up to 20 March | before 21 March | no later than 20 March | by 20 March",
    "2027-05-11..2027-05-13": "12 May ± 1 day | 12 May plus or minus one day | 12 May +/- 1 day | 12 May, give or take a day",
    "2026-11-25": "tomorrow",
    "2026-11-26": "the day after tomorrow",
    "2026-12-08": "in two weeks | in a fortnight | two weeks from now | in 14 days",
    "2026-12-05..2026-12-06": "next weekend",
    "2027-05-03": "on the first Monday of May | on the first Monday in May 2027",
    "2027-05-31": "on the last Monday of May",
}
TIMES = {
    "09:00-12:00": "in the morning | mornings | any time in the morning",
    "-12:00": "by noon | before noon | before 12 | until noon | before midday",
    "09:00-": "first thing | first thing in the morning | at 9 | at nine o'clock | at 9 am | at 9 a.m. | from 9am",
    "12:00-": "around noon | at noon | at midday | at 12 noon | at 12",
    "12:00-13:00": "at lunchtime | over lunch | during the lunch hour",
    "13:00-17:00": "in the afternoon | after lunch | afternoons",
    "13:00-15:00": "early in the afternoon | in the early afternoon | early afternoon",
    "15:00-17:00": "late in the afternoon | in the late afternoon",
    "17:00-21:00": "in the evening",
    "09:00-17:00": "all day | the whole day | all day long",
    "10:00-": "at 10 | at 10:00 | from 10 | around 10 | at ten | at 10 a.m. | at about 10 o'clock | from 10 onwards | at 1000 hrs | at 10h",
    "10:30-": "at 10:30 | at half past ten | around 10.30 | at 10.30 am | at 10h30",
    "14:00-": "after 2 pm | at 2 pm | at two | at 2 in the afternoon | from 14:00 | at 2 o'clock | any time after 2pm",
    "14:45-": "at a quarter to three | at quarter to three",
    "14:15-": "at a quarter past two",
    "10:00-12:00": (
        "from 10 to 12 | between 10 and 12 | 10:00–12:00 | 10am-12pm | from 10 am until noon | at 10 for two hours | "
        "2 hours from 10 | 10 to 12 o'clock | from 10h to 12h"
    ),
    "10:00-11:30": "10–11:30 | from 10 to half past eleven | at 10 for an hour and a half | at 10 for 90 minutes",
    "14:00-16:00": "from 2 to 4 pm | between 2 and 4 | 2-4pm | from 2pm to 4pm",
}
ROLES = {
    "We will be in Prague from 3 to 7 May and would love to see you.": "2027-05-03..2027-05-07",
    "Our group stays in Prague from 3 to 7 May; could we come on 5 May at 10?": "2027-05-05 10:00-",
    "We arrive on 3 May and leave on 7 May. Would 5 May suit you?": "2027-05-05",
    "Our plane lands on 3 May at 14:00; a visit on 4 May would be ideal.": "2027-05-04",
    "Kindly let us have your answer before 31 March.": "",
    "We must hear from you by 31 March; the visit itself would be on 5 May.": "2027-05-05",
    "Following our talk of 3 November we propose 5 May.": "2027-05-05",
    "Colleagues of ours came to you on 8 June 2024.": "",
    "The appointment on 5 May has to be called off.": "",
    "Instead of 5 May we would prefer 12 May.": "2027-05-12",
    "5 May no longer works for us, could we have 12 May at 9:30?": "2027-05-12 09:30-",
    "Please move our visit from 5 May to 12 May.": "2027-05-12",
    "We are attending a congress on 6 May, so 5 May would be perfect for a visit.": "2027-05-05",
    "Any day between 3 and 7 May except the 5th.": "2027-05-03..2027-05-07",
    "Our school was founded in 1998 and has 20 classes.": "",
    "My office hours are 9:00 to 15:00.": "",
}
FREE = {
    "date": (
        "Any day that suits you is fine. | Please choose the day. | The date is up to you. | We are flexible on the dates. | "
        "Whenever it suits you best. | We leave the date to you. | Come what may, pick a day convenient for you."
    ),
    "time": (
        "The time is up to you. | Any time of the day is fine. | We leave the hour to you. | As for the time, we are flexible. | "
        "The hour does not matter to us. | Please pick a time that works for you."
    ),
    "": (
        "One of these days would do. | Some day in the week of 10 May. | We hope the date suits you. | "
        "Please confirm the date and time. | Our programme is flexible in content."
    ),
}


@pytest.mark.parametrize(("text", "expected"), rows(DATES))
def test_an_english_date_is_read_by_its_row(text: str, expected: str) -> None:
    assert dates_of(f"We would like to visit you {text}, if you agree.", "en") == windows(expected)


@pytest.mark.parametrize(("text", "expected"), rows(TIMES))
def test_an_english_time_is_read_by_its_row(text: str, expected: str) -> None:
    assert slots(f"We would like to come on 12 May 2027, {text}.", "en") == {slot("2027-05-12", expected)}


@pytest.mark.parametrize(("text", "expected"), list(ROLES.items()))
def test_an_english_date_counts_if_it_is_asked_for(text: str, expected: str) -> None:
    assert slots(text, "en") == asked(expected)


@pytest.mark.parametrize(("text", "expected"), rows(FREE))
def test_an_english_choice_is_left_to_us_in_words(text: str, expected: str) -> None:
    assert free(text, "en") == expected
