import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
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
      { test: { name: "bench", include: ["bench/**/*.test.ts"], testTimeout: 60_000 } },
      { test: { name: "cli", include: ["packages/cli/**/*.test.ts"], testTimeout: 60_000 } },
    ],
  },
});
