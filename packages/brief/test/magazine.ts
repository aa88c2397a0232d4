import type { Entry, Magazine } from "../src/index.ts";

/** A study that an ordinary author could have written. */
export const PLAIN: Entry = {
  id: "one",
  title: "One",
  summary: "About one.",
  date: "2025-03-01",
  asOf: null,
  section: "Europe",
  tags: ["Water & wells"],
  authors: ["Ann Author"],
  actors: ["Hill", "Dale"],
  answer: "Two would be kept.",
  frameworks: [
    {
      label: "A truce",
      sign: "nobody objects",
      objectors: 0,
      durability: "deterred",
      kept: true,
      safe: "all 2 safe",
      secure: [2, 2],
      outcome: "well",
    },
    {
      label: "A raid",
      sign: "Dale objects",
      objectors: 1,
      durability: "broken",
      kept: false,
      safe: "1 of 2 safe; not Dale",
      secure: [1, 2],
      outcome: "left",
    },
  ],
  picture: null,
  pattern: null,
};

const TRAP = '<script>alert(1)</script> & ]]> "two"';

/** Studies whose words try to be more than words. */
export const ENTRIES: readonly Entry[] = [
  PLAIN,
  {
    ...PLAIN,
    id: "two",
    title: `${TRAP}\u202e\ufffe\ud800`,
    summary: `${TRAP} <img src=x onerror=alert(1)>`,
    date: "2025-04-01",
    actors: ["Hill"],
    tags: ['"><b>tag</b>\u0000'],
    authors: ["<i>Mallory</i> & sons"],
  },
  {
    ...PLAIN,
    id: "three",
    title: "Three",
    date: "1977",
    section: "Asia",
    actors: [],
    tags: [],
    authors: [],
    frameworks: [],
  },
  { ...PLAIN, id: "four", title: "Four", date: null, section: null, actors: ["Dale"], tags: ["water wells"] },
  {
    ...PLAIN,
    id: "five",
    title: "Five",
    date: "2025-02-30",
    section: null,
    actors: [],
    tags: [],
    authors: [],
  },
];

export const MAGAZINE: Magazine = {
  title: 'The <b>Review</b> & "more"',
  address: "https://example.org/r/",
  entries: ENTRIES,
  fonts: [],
};
