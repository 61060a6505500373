import { wordList } from './word-list';

/** Days, months, feasts and ages: capitals without being names. */
export const CALENDAR_WORDS = wordList(`
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
january february march april june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
christmas easter ramadan eid hanukkah passover diwali thanksgiving halloween nowruz lent advent xmas ashura arbaeen
gmt utc est edt pst cet bst bc ad ce bce noon midnight
`);
