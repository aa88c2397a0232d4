import "./switch.css";

interface Choice {
  readonly value: string | null;
  readonly label: string;
  readonly hint?: string;
}

/** A few ways of seeing the same, one of them chosen. */
export function Switch({
  name,
  legend,
  choices,
  chosen,
  choose,
}: {
  name: string;
  legend: string;
  choices: readonly Choice[];
  chosen: string | null;
  choose: (value: string | null) => void;
}) {
  return (
    <fieldset className="switch">
      <legend className="hidden">{legend}</legend>
      {choices.map(({ value, label, hint }) => (
        <label key={label} className={value === chosen ? "chosen" : ""}>
          <input
            type="radio"
            name={name}
            className="hidden"
            checked={value === chosen}
            onChange={() => choose(value)}
          />
          {label} {hint !== undefined && <span className="quiet">{hint}</span>}
        </label>
      ))}
    </fieldset>
  );
}
