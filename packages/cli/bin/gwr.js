#!/usr/bin/env node
try {
  const { run } = await import("../dist/index.js");
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  // 1 means findings: a program that cannot even load must not seem to have found some
  process.stderr.write(`错误：gwr 无法启动 / gwr cannot start: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 3;
}
