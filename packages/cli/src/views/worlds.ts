import type { Query } from "@detente/core";
import { worldsDocument } from "../report/worlds.ts";
import { type DocumentOptions, documentReport, oneForm, type View } from "../view.ts";

export const view: View<"worlds", DocumentOptions & Query<"worlds">> = {
  refuse: oneForm,
  query: (_, { exact, draws, seed, total }) => ({ exact, draws, seed, total }),
  tell: documentReport((asked) => worldsDocument(asked, asked.finding, asked.options.full ?? false)),
};
