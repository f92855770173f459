"""What staff look at: the mail to staff, calendar, exports."""
