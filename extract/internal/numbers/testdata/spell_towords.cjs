// Spells the numbers on standard input, one a line, in Urdu with the npm package to-words.
const { ToWords } = require('to-words');
const words = new ToWords({ localeCode: 'ur-PK' });
const lines = require('fs').readFileSync(0, 'utf8').split('\n').filter(Boolean);
process.stdout.write(lines.map((n) => words.convert(Number(n)) + '\n').join(''));
