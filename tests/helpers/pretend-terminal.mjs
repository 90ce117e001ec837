// Imported before a command: makes it take its pipes for a terminal, so that its questions can be answered in a test.
import process from 'node:process';

for (const stream of [process.stdin, process.stdout, process.stderr]) {
  Object.defineProperty(stream, 'isTTY', { value: true });
  Object.defineProperty(stream, 'columns', { value: 100 });
}
process.stdin.setRawMode = () => process.stdin;
