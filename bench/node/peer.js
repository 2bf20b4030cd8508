// Reads {"train": [[text, intent]], "test": [text]} on standard input, fits nlp.js, and prints what it said and how long it took.
const { NlpManager } = require('node-nlp');

async function main() {
  let input = '';
  for await (const chunk of process.stdin) input += chunk;
  const { train, test } = JSON.parse(input);
  const manager = new NlpManager({ languages: ['en'], nlu: { log: false }, autoSave: false });
  for (const [text, intent] of train) manager.addDocument('en', text, intent);
  const began = process.hrtime.bigint();
  await manager.train();
  const fit = Number(process.hrtime.bigint() - began) / 1e9;
  const intents = [];
  const ms = [];
  for (const text of test) {
    const start = process.hrtime.bigint();
    const result = await manager.process('en', text);
    ms.push(Number(process.hrtime.bigint() - start) / 1e6);
    intents.push(result.intent);
  }
  console.log(JSON.stringify({ intents, ms, fit, rss: process.memoryUsage().rss / 1048576 }));
}

main();
