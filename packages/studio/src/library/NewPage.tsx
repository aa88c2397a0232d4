import { type FormEvent, useEffect, useId, useState } from "react";
import { say } from "../engine/session.ts";
import { hrefOf, navigate } from "../route.ts";
import { ThemeButton } from "../shell/Header.tsx";
import "../shell/shell.css";
import { keepNew } from "./kept.ts";
import { type DraftActor, type DraftOption, draftYaml, type NewDraft } from "./new-draft.ts";
import "./library.css";

const EMPTY_OPTION: DraftOption = { label: "", values: "" };
const EMPTY_ACTOR: DraftActor = { name: "", options: [EMPTY_OPTION], wants: "" };

/** A first scenario from a few questions; its text is then the reader's to change. */
export default function NewPage() {
  const [draft, setDraft] = useState<NewDraft>({
    title: "",
    summary: "",
    actors: [EMPTY_ACTOR, EMPTY_ACTOR],
    framework: "",
  });
  useEffect(() => {
    document.title = "New scenario – Detente";
  }, []);
  const change = (changes: Partial<NewDraft>) => setDraft((before) => ({ ...before, ...changes }));
  const changeActor = (index: number, changes: Partial<DraftActor>) =>
    change({
      actors: draft.actors.map((actor, other) => (other === index ? { ...actor, ...changes } : actor)),
    });
  const create = async (event: FormEvent) => {
    event.preventDefault();
    const { key, failure } = await keepNew("new.yaml", draftYaml(draft));
    navigate(hrefOf(key, "source"));
    say(failure);
  };
  return (
    <div className="page library">
      <header className="masthead">
        <a className="brand" href="#/">
          Detente
        </a>
        <ThemeButton />
      </header>
      <main>
        <h1>A new scenario</h1>
        <p className="stand">Four questions make a first text. Everything in it can be changed afterwards.</p>
        <form className="questions" onSubmit={create}>
          <section>
            <h2>1. What is the question?</h2>
            <Field
              label="Title"
              value={draft.title}
              change={(title) => change({ title })}
              required
              hint="Who patrols the strait?"
            />
            <Field
              label="In one sentence"
              value={draft.summary}
              change={(summary) => change({ summary })}
              hint="optional"
            />
          </section>
          <section>
            <h2>
              2. Who takes part, and what can each do? <small>the first value of each is today’s</small>
            </h2>
            {draft.actors.map((actor, index) => (
              <ActorFields
                // biome-ignore lint/suspicious/noArrayIndexKey: drafts have no other identity
                key={index}
                actor={actor}
                number={index + 1}
                change={(changes) => changeActor(index, changes)}
              />
            ))}
            <button
              type="button"
              className="button"
              onClick={() => change({ actors: [...draft.actors, EMPTY_ACTOR] })}
            >
              Add a party
            </button>
          </section>
          <section>
            <h2>
              3. What does each want most?{" "}
              <small>in words for now; the source turns them into conditions</small>
            </h2>
            {draft.actors.map((actor, index) => (
              <Field
                // biome-ignore lint/suspicious/noArrayIndexKey: drafts have no other identity
                key={index}
                label={actor.name || `Party ${index + 1}`}
                value={actor.wants}
                change={(wants) => changeActor(index, { wants })}
                hint="optional"
              />
            ))}
          </section>
          <section>
            <h2>4. Which arrangement would you judge first?</h2>
            <Field
              label="Name"
              value={draft.framework}
              change={(framework) => change({ framework })}
              hint="optional: one in which every party changes what it does today"
            />
          </section>
          <button type="submit" className="button primary">
            Write it
          </button>
        </form>
      </main>
    </div>
  );
}

function ActorFields({
  actor,
  number,
  change,
}: {
  actor: DraftActor;
  number: number;
  change: (changes: Partial<DraftActor>) => void;
}) {
  const setOption = (index: number, changes: Partial<DraftOption>) =>
    change({
      options: actor.options.map((option, other) => (other === index ? { ...option, ...changes } : option)),
    });
  return (
    <fieldset>
      <legend className="hidden">Party {number}</legend>
      <Field
        label={`Party ${number}`}
        value={actor.name}
        change={(name) => change({ name })}
        required={number === 1}
      />
      {actor.options.map((option, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: drafts have no other identity
        <div className="pair-of-fields" key={index}>
          <Field
            label="can"
            value={option.label}
            change={(label) => setOption(index, { label })}
            required={number === 1 && index === 0}
            hint="patrol the strait"
          />
          <Field
            label="values"
            value={option.values}
            change={(values) => setOption(index, { values })}
            hint="no, yes"
          />
        </div>
      ))}
      <button
        type="button"
        className="plain link small"
        onClick={() => change({ options: [...actor.options, EMPTY_OPTION] })}
      >
        and something else
      </button>
    </fieldset>
  );
}

function Field({
  label,
  value,
  change,
  required = false,
  hint,
}: {
  label: string;
  value: string;
  change: (value: string) => void;
  required?: boolean;
  hint?: string;
}) {
  const id = useId();
  return (
    <p className="labelled">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="field"
        value={value}
        required={required}
        placeholder={hint}
        onChange={(event) => change(event.target.value)}
      />
    </p>
  );
}
