"""English words of dates and times, folded (lower case, no accents).

A key is a tag of the grammar, or tag:value; its words stand apart by blanks, "_" joins the words of a phrase. Names of
months and weekdays come from dateparser's tables; "skip" takes forms of those tables out that mean other things too.
"""

from __future__ import annotations

WORDS: dict[str, str] = {
    "of": "of in",
    "in": "in during within throughout over",
    "on": "on for at",
    "the": "the",
    "from": (
        "from start start_at starts starts_at starting_at starting starting_from starting_on as_from as_of "
        "beginning beginning_on commencing no_earlier_than not_earlier_than not_before no_sooner_than"
    ),
    "to": "to till until til through thru up_to",
    "until": (
        "until till finish finishing finished ending finish_at ending_at end_at ends_at up_to through "
        "no_later_than not_later_than at_the_latest_by up_until"
    ),
    "by": "by",
    "day_word": "day",
    "after": "after any_time_after anytime_after later_than past",
    "before": "before prior_to any_time_before ahead_of earlier_than",
    "between": "between anywhere_between any_time_between sometime_between anytime_between",
    "and": "and & as_well_as plus",
    "or": (
        "or_in_its_defect or_in_default or_failing_that or_if_not_then or_as_a_fallback "
        "or alternatively or_alternatively and/or or_else otherwise or_otherwise failing_that if_not or_maybe "
        "or_perhaps or_possibly or_even"
    ),
    "around": "around about circa approximately approx roughly ca c around_the about_the",
    "onwards": "onwards onward on_wards or_later and_later on forward or_after or_thereafter",
    "at": "at @ klo kl kl.",
    "ordinal_suffix": "st nd rd th",
    "today:0": "today",
    "today:1": "tomorrow",
    "today:2": "the_day_after_tomorrow day_after_tomorrow",
    "this": "this this_coming the_coming coming this_upcoming the_upcoming",
    "next": "next the_next the_following",
    "after_next": "week_after_next the_week_after_next",
    "last": "last past previous",
    "final": "last",
    "early": (
        "early beginning_of the_beginning_of start_of the_start_of early_in early_on_in the_early_part_of "
        "the_first_days_of first_days_of"
    ),
    "mid": "mid middle_of the_middle_of mid_of half_way_through",
    "late": "late end_of the_end_of late_in the_latter_part_of the_last_days_of last_days_of",
    "half": "half",
    "second_half": "latter",
    "turn": "turn_of the_turn_of around_the_turn_of",
    "week": "week wk calendar_week cw week_no week_number week_nr",
    "weeks": "weeks",
    "cw": "cw wk kw week calendar_week calendar_weeks weeks week_no week_number",
    "commencing": "commencing beginning starting of from",
    "weekend": "weekend",
    "month_unit": "month",
    "year": "year",
    "day_unit:1": "day days",
    "day_unit:7": "week weeks",
    "day_unit:14": "fortnight fortnight's fortnight’s",
    "day_unit:30": "month months",
    "ahead": "in",
    "hence": "from_now time hence from_today",
    "quarter": "quarter",
    "season:1": "spring springtime",
    "season:2": "summer summertime",
    "season:3": "autumn fall",
    "season:4": "winter wintertime",
    "number:1": "one a an a_single",
    "number:2": "two a_couple_of",
    "number:3": "three",
    "number:4": "four",
    "number:5": "five",
    "number:6": "six",
    "number:7": "seven",
    "number:8": "eight",
    "number:9": "nine",
    "number:10": "ten",
    "number:11": "eleven",
    "number:12": "twelve",
    "ordinal:1": "first",
    "ordinal:2": "second",
    "ordinal:3": "third",
    "ordinal:4": "fourth",
    "ordinal:5": "fifth",
    "ordinal:6": "sixth",
    "ordinal:7": "seventh",
    "ordinal:8": "eighth",
    "ordinal:9": "ninth",
    "ordinal:10": "tenth",
    "ordinal:11": "eleventh",
    "ordinal:12": "twelfth",
    "ordinal:13": "thirteenth",
    "ordinal:14": "fourteenth",
    "ordinal:15": "fifteenth",
    "ordinal:16": "sixteenth",
    "ordinal:17": "seventeenth",
    "ordinal:18": "eighteenth",
    "ordinal:19": "nineteenth",
    "ordinal:20": "twentieth",
    "ordinal:21": "twenty_first twenty-first",
    "ordinal:22": "twenty_second twenty-second",
    "ordinal:23": "twenty_third twenty-third",
    "ordinal:24": "twenty_fourth twenty-fourth",
    "ordinal:25": "twenty_fifth twenty-fifth",
    "ordinal:26": "twenty_sixth twenty-sixth",
    "ordinal:27": "twenty_seventh twenty-seventh",
    "ordinal:28": "twenty_eighth twenty-eighth",
    "ordinal:29": "twenty_ninth twenty-ninth",
    "ordinal:30": "thirtieth",
    "ordinal:31": "thirty_first thirty-first",
    "some": "a an any some either",
    "abbreviation": "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun",
    "verb_like": "may march august sat sun mon wed",
    "weekday:0": "mon monday's monday’s",
    "weekday:1": "tue tues tuesday's tuesday’s",
    "weekday:3": "thur thurs thursday's thursday’s",
    "skip": "mo tu we th fr sa su",
    "with_number": "april june may march august",
    "plus_minus": "± +/- plus_or_minus plus_minus give_or_take plus/minus",
    "week_start": "w/c wc",
    "am": "am a.m a.m.",
    "pm": "pm p.m p.m.",
    "oclock": "o'clock o’clock oclock hrs h hours hr hours_cet sharp on_the_dot",
    "hour": "hour hours hr hrs h",
    "minute": "minute minutes min mins",
    "half_past": "half_past",
    "quarter_past": "quarter_past a_quarter_past",
    "quarter_to": "quarter_to a_quarter_to",
    "noon": "noon midday 12_noon 12_midday twelve_noon",
    "midnight": "midnight",
    "daypart:morning": "morning mornings forenoon first_half_of_the_day first_half_of_day",
    "daypart:before_noon": "before_lunch before_lunchtime",
    "daypart:afternoon": "afternoon afternoons after_lunch any_time_after_lunch anytime_after_lunch "
    "sometime_after_lunch second_half_of_the_day second_half_of_day arvo",
    "daypart:evening": "evening evenings",
    "daypart:lunch": "lunchtime lunch_time lunch-time over_lunch lunch_hour at_lunch",
    "daypart:first": "first_thing first_thing_in_the_morning",
    "daypart:all_day": (
        "all_day full_day full-day all-day whole_day entire_day whole-day the_whole_day the_full_day "
        "the_entire_day all_day_long"
    ),
    "time_link": "in the of during on at any whole ideally preferably best , around from",
    "for_length": "for lasting about approximately some around roughly approx over max maximum up_to ca of least",
    "and_half": "and_a_half",
    "hour_and_half": (
        "an_hour_and_a_half one_hour_and_a_half one_hour_and_half hour_and_half hour_and_a_half one_and_a_half_hours"
    ),
    "half_hour": "half_an_hour half_hour half-hour a_half_hour",
    "not_length": "drive walk flight train ride away ago earlier before later journey bus notice layover stopover",
    "stop": (
        "we i you they he she it our your their to and or with if is are was would could will can should please "
        "depending if so but as because for in on at from until by of the a an where when which who that this "
        "these those there please kindly may might must shall be also both not then after before during about "
        "around preferably ideally either any each every including followed plus would local"
    ),
    "coming": "the_coming this_coming coming the_upcoming this_upcoming",
    "number:20": "twenty",
    "number:30": "thirty",
    "number:40": "forty",
    "number:45": "forty_five forty-five",
    "number:50": "fifty",
    "number:60": "sixty",
    "number:75": "seventy_five seventy-five",
    "number:90": "ninety",
    "weekday:2": "weds wednesday's wednesday’s",
    "weekday:4": "fri friday's friday’s",
    "weekday:5": "saturday's saturday’s",
    "weekday:6": "sunday's sunday’s",
}
