import type { Scenario } from "@detente/core";
import { memo } from "react";
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  Text,
} from "react-aria-components";
import { setParams } from "../address/route.ts";
import { lensLabel, seenAs } from "../look/names.ts";

/** The lenses to choose from. */
function LensChoice({ scenario, lens }: { scenario: Scenario; lens: string | null }) {
  const [seen, as] = seenAs(scenario, lens);
  return (
    <Select
      className="lens"
      aria-label="Lens"
      value={lens !== null && scenario.lenses.some((known) => known.id === lens) ? lens : "#reference"}
      onChange={(key) => setParams({ lens: key === "#reference" ? null : String(key) })}
    >
      <Label className="quiet">{seen}</Label>{" "}
      <Button className="plain">
        <SelectValue>{() => as}</SelectValue> <span aria-hidden="true">▾</span>
      </Button>
      <Popover className="popover">
        <ListBox className="choices">
          <ListBoxItem id="#reference" textValue={lensLabel(scenario, null)}>
            <Text slot="label">{lensLabel(scenario, null)}</Text>
            <Text slot="description">Each taken at its word: a convention, not the truth</Text>
          </ListBoxItem>
          {scenario.lenses.map((known) => (
            <ListBoxItem key={known.id} id={known.id} textValue={known.label}>
              <Text slot="label">{known.label}</Text>
              {known.summary !== null && <Text slot="description">{known.summary}</Text>}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}

export default memo(LensChoice);
