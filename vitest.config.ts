import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What drives browsers and installs packages takes longest and goes first, so that in the end no processor waits for it. */
const ORDER = ["studio", "release", "brief", "cli", "core", "bench"];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ project }: TestSpecification) => ORDER.indexOf(project.name);
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    // The tests of one file run one after the other; as many files at a time as there are processors.
    maxWorkers: "100%",
    sequence: { sequencer: LongestFirst },
    coverage: {
      include: ["packages/*/src/**/*.{ts,tsx}"],
      exclude: ["**/*.test.ts"],
      reporter: ["text", "html"],
    },
    projects: [
      { test: { name: "core", include: ["packages/core/**/*.test.ts"], testTimeout: 60_000 } },
      {
        test: {
          name: "studio",
          include: ["packages/studio/**/*.test.ts"],
          globalSetup: ["packages/studio/test/setup.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: "release",
          include: ["release/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      { test: { name: "bench", include: ["bench/**/*.test.ts"], testTimeout: 60_000 } },
      {
        test: {
          name: "brief",
          include: ["packages/brief/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      { test: { name: "cli", include: ["packages/cli/**/*.test.ts"], testTimeout: 60_000 } },
    ],
  },
});
