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

/** Only what hangs takes longer, on two slow processors with much else to do too. In milliseconds. */
const PATIENT = {
  testTimeout: 300_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 60_000 } },
};

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
      { test: { ...PATIENT, name: "core", include: ["packages/core/**/*.test.ts"] } },
      {
        test: {
          ...PATIENT,
          name: "studio",
          include: ["packages/studio/**/*.test.ts"],
          globalSetup: ["packages/studio/test/setup.ts"],
        },
      },
      { test: { ...PATIENT, name: "release", include: ["release/**/*.test.ts"] } },
      { test: { ...PATIENT, name: "bench", include: ["bench/**/*.test.ts"] } },
      { test: { ...PATIENT, name: "brief", include: ["packages/brief/**/*.test.ts"] } },
      { test: { ...PATIENT, name: "cli", include: ["packages/cli/**/*.test.ts"] } },
    ],
  },
});
