/** A yes, a no, or a question that was not asked: shape, and colour beside it. */
export type Answered = "yes" | "no" | "not asked";

export function AnswerMark({ answered }: { answered: Answered }) {
  return (
    <svg
      className={`glyph answered-${answered.replace(" ", "-")}`}
      width="20"
      height="20"
      viewBox="0 0 20 20"
      aria-hidden="true"
    >
      {answered === "yes" && (
        <>
          <circle cx="10" cy="10" r="9" fill="currentColor" />
          <path
            d="M5.6 10.3l3 3 5.8-6.2"
            fill="none"
            stroke="var(--paper)"
            strokeWidth="2.2"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </>
      )}
      {answered === "no" && (
        <>
          <circle cx="10" cy="10" r="8.1" fill="none" stroke="currentColor" strokeWidth="1.8" />
          <path
            d="M6.8 6.8l6.4 6.4M13.2 6.8l-6.4 6.4"
            stroke="currentColor"
            strokeWidth="2"
            strokeLinecap="round"
          />
        </>
      )}
      {answered === "not asked" && (
        <path d="M5 10h10" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      )}
    </svg>
  );
}
