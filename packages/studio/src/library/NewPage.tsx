import { type FormEvent, type ReactNode, useEffect, useId, useState } from "react";
import { hrefOf, navigate } from "../address/route.ts";
import { say } from "../document/session.ts";
import { idText } from "../look/names.ts";
import { ThemeButton } from "../look/ThemeButton.tsx";
import "../look/frame.css";
import { keepNew } from "../files/kept.ts";
import {
  arrangedValue,
  type DraftActor,
  type DraftOption,
  type DraftWish,
  draftYaml,
  isBare,
  type NamedActor,
  type NewDraft,
  named,
  optionAt,
} from "./new-draft.ts";
import "./library.css";

const EMPTY_OPTION: DraftOption = { label: "", values: "" };
const EMPTY_ACTOR: DraftActor = { name: "", options: [EMPTY_OPTION], wants: [], vital: [] };

/** A first scenario from a few questions; its text is then the reader's to change. */
export default function NewPage() {
  const [draft, setDraft] = useState<NewDraft>({
    title: "",
    summary: "",
    actors: [EMPTY_ACTOR, EMPTY_ACTOR],
    framework: "",
    arranged: {},
  });
  useEffect(() => {
    document.title = "New scenario – Detente";
  }, []);
  const change = (changes: Partial<NewDraft>) => setDraft((before) => ({ ...before, ...changes }));
  const changeActor = (index: number, changes: Partial<DraftActor>) =>
    change({
      actors: draft.actors.map((actor, other) => (other === index ? { ...actor, ...changes } : actor)),
    });
  const actors = named(draft);
  const options = actors.flatMap((actor) => actor.options);
  const wishesOf = (kind: "wants" | "vital") =>
    options.length === 0 ? (
      <NotYet />
    ) : (
      actors.map(({ of, name }) => (
        <Wishes
          key={of}
          name={name}
          kind={kind}
          wishes={draft.actors[of]?.[kind] ?? []}
          change={(wishes) => changeActor(of, { [kind]: wishes })}
          actors={actors}
        />
      ))
    );
  const create = async (event: FormEvent) => {
    event.preventDefault();
    const { key, failure } = await keepNew("new.yaml", draftYaml(draft));
    navigate(hrefOf(key, draft.framework.trim() === "" ? "source" : "verdict"));
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
        <p className="stand">
          Five questions make a first scenario, which is analysed at once. Everything in it can be changed
          afterwards.
        </p>
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
              3. What does each want? <small>the most important first</small>
            </h2>
            {wishesOf("wants")}
          </section>
          <section>
            <h2>
              4. What does each hold vital? <small>optional; says whose security is at stake</small>
            </h2>
            {wishesOf("vital")}
          </section>
          <section>
            <h2>5. Which arrangement would you judge first?</h2>
            <Field
              label="Name"
              value={draft.framework}
              change={(framework) => change({ framework })}
              hint="optional"
            />
            {draft.framework.trim() !== "" &&
              options.map((option) => (
                <Choice key={option.ref} label={`${nameOf(option.of.actor, actors)}: ${option.label}`}>
                  {(id) => (
                    <select
                      id={id}
                      value={arrangedValue(draft, option)}
                      onChange={(event) =>
                        change({
                          arranged: {
                            ...draft.arranged,
                            [`${option.of.actor}.${option.of.option}`]: event.target.value,
                          },
                        })
                      }
                    >
                      {option.values.map((value, index) => (
                        <option key={value} value={value}>
                          {idText(value)}
                          {index === 0 ? " (as today)" : ""}
                        </option>
                      ))}
                    </select>
                  )}
                </Choice>
              ))}
          </section>
          <button type="submit" className="button primary">
            Write it
          </button>
        </form>
      </main>
    </div>
  );
}

function NotYet() {
  return (
    <p className="quiet">Once a party and something that it can do have names, they can be chosen here.</p>
  );
}

function nameOf(actor: number, actors: readonly NamedActor[]): string {
  return actors.find(({ of }) => of === actor)?.name ?? "";
}

/** One actor's wishes, as sentences made of choices: “wants · Blue: blockade · no”. */
function Wishes({
  name,
  kind,
  wishes,
  change,
  actors,
}: {
  name: string;
  kind: "wants" | "vital";
  wishes: readonly DraftWish[];
  change: (wishes: readonly DraftWish[]) => void;
  actors: readonly NamedActor[];
}) {
  const set = (index: number, changes: Partial<DraftWish>) =>
    change(wishes.map((wish, other) => (other === index ? { ...wish, ...changes } : wish)));
  const first = actors.flatMap(({ options }) => options)[0];
  const words = kind === "wants" ? { pro: "wants", con: "avoids" } : { pro: "that", con: "that not" };
  const swap = (index: number) =>
    change(wishes.toSpliced(index - 1, 2, ...wishes.slice(index - 1, index + 1).reverse()));
  return (
    <fieldset className="wishes">
      <legend>{kind === "wants" ? name : `${name} holds vital`}</legend>
      <div>
        <ol>
          {wishes.map((wish, index) => {
            const option = optionAt(wish.of, actors);
            const place = `${index + 1} of ${name}`;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: the place in the order is what a wish is
              <li key={index}>
                <select
                  aria-label={`For or against, ${place}`}
                  value={wish.avoided ? "con" : "pro"}
                  onChange={(event) => set(index, { avoided: event.target.value === "con" })}
                >
                  <option value="pro">{words.pro}</option>
                  <option value="con">{words.con}</option>
                </select>
                <select
                  aria-label={`Option, ${place}`}
                  value={`${wish.of.actor}.${wish.of.option}`}
                  onChange={(event) => {
                    const [actor = 0, option = 0] = event.target.value.split(".").map(Number);
                    set(index, { of: { actor, option }, value: null });
                  }}
                >
                  {option === undefined && <option value={`${wish.of.actor}.${wish.of.option}`}>…</option>}
                  {actors.map((actor) => (
                    <optgroup key={actor.of} label={actor.name}>
                      {actor.options.map((other) => (
                        <option key={other.ref} value={`${other.of.actor}.${other.of.option}`}>
                          {actor.name}: {other.label}
                        </option>
                      ))}
                    </optgroup>
                  ))}
                </select>
                {option !== undefined && !isBare(option) && (
                  <select
                    aria-label={`Value, ${place}`}
                    value={wish.value ?? option.values[1]}
                    onChange={(event) => set(index, { value: event.target.value })}
                  >
                    {option.values.map((value) => (
                      <option key={value} value={value}>
                        {idText(value)}
                      </option>
                    ))}
                  </select>
                )}
                <span className="nudge">
                  {kind === "wants" && (
                    <button
                      type="button"
                      className="plain"
                      aria-label={`More important: ${place}`}
                      disabled={index === 0}
                      onClick={() => swap(index)}
                    >
                      ↑
                    </button>
                  )}
                  <button
                    type="button"
                    className="plain"
                    aria-label={`Remove ${place}`}
                    onClick={() => change(wishes.toSpliced(index, 1))}
                  >
                    ✕
                  </button>
                </span>
              </li>
            );
          })}
        </ol>
        {first !== undefined && (
          <button
            type="button"
            className="plain link small"
            onClick={() =>
              change([...wishes, { of: nextPlace(wishes, actors), value: null, avoided: false }])
            }
          >
            {wishes.length > 0 ? "and then" : kind === "wants" ? "wants, first of all" : "something"}
            <span className="hidden"> ({name})</span>
          </button>
        )}
      </div>
    </fieldset>
  );
}

/** The first option that no wish is about yet. */
function nextPlace(wishes: readonly DraftWish[], actors: readonly NamedActor[]): DraftWish["of"] {
  const places = actors.flatMap(({ options }) => options.map(({ of }) => of));
  const isFree = (place: DraftWish["of"]) =>
    !wishes.some(({ of }) => of.actor === place.actor && of.option === place.option);
  return places.find(isFree) ?? places[0] ?? { actor: 0, option: 0 };
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
  return (
    <Choice label={label}>
      {(id) => (
        <input
          id={id}
          className="field"
          value={value}
          required={required}
          placeholder={hint}
          onChange={(event) => change(event.target.value)}
        />
      )}
    </Choice>
  );
}

function Choice({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <p className="labelled">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </p>
  );
}
