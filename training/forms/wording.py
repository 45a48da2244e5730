"""What is printed on forms, notices and stamps."""

from __future__ import annotations

ORGANISATIONS = (
    "Public Library",
    "Municipal Office",
    "St. Mary's School",
    "District Hospital",
    "Garden Association",
    "Water Works",
    "Sports Club 1921",
    "Museum of Local History",
)
TITLES = (
    "Application Form",
    "REGISTRATION",
    "Change of Address",
    "Request for Records",
    "Order Form",
    "MEMBERSHIP APPLICATION",
    "Damage Report",
)
QUESTIONS = (
    "How did you hear about us?",
    "How often do you use the service?",
    "Were the staff helpful?",
    "What did you like best?",
    "What should we change?",
    "Is there anything else you would like to tell us?",
)
SCALES = (
    ("Yes", "No"),
    ("Always", "Mostly", "Seldom", "Never"),
    ("Daily", "Weekly", "Monthly"),
    ("Good", "Fair", "Poor"),
)
NOTICES = (
    "Please write clearly in black or blue ink.",
    "Use BLOCK LETTERS. Return this form to the office before the end of the month.",
    "Fields with a star must be filled in. Your data are kept for two years.",
)
LEGAL = (
    "I hereby declare that the above is true and complete to the best of my knowledge and belief "
    "and that I shall inform the office of every change within 14 days. The undersigned agrees to "
    "the terms set out overleaf; claims made after the 31st of March cannot be considered (see "
    "section 4). Fees are due on receipt. Copies will be kept for ten years."
)
STAMPS = ("RECEIVED", "PAID", "COPY", "12 MAR 1998", "ENTERED", "Urgent")
