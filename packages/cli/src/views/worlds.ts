import type { Query } from "@detente/core";
import { worldsReport } from "../report/worlds.ts";
import type { CommonOptions } from "../session.ts";
import { report, type View } from "../view.ts";

export const view: View<"worlds", CommonOptions & Query<"worlds">> = {
  query: (_, { exact, draws, seed, total }) => ({ exact, draws, seed, total }),
  tell: report((page, asked) => worldsReport(page, asked, asked.finding)),
};
