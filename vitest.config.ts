import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // The tests of one file run one after the other; as many files at a time as there are processors.
    maxWorkers: "100%",
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
