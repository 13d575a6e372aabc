import { openDice } from "./plant-slips.mjs";

const UNITS = 20;
const EPOCHS = 16;
const BATCH = 64;
const RATE = 0.003;
const DECAY = 1e-5;
const [BETA1, BETA2, TINY] = [0.9, 0.999, 1e-8];

/**
 * A network of one hidden layer that tells slips from sound text: logistic loss, Adam (Kingma and Ba 2015).
 *
 * @param {readonly { evidence: readonly number[], label: 0 | 1 }[]} samples
 * @returns Weights as src/words/weights.ts has them, without a bar.
 */
export function fitNetwork(samples, seed = 1) {
  const size = samples[0].evidence.length;
  const { means, spreads } = standardise(samples, size);
  const rows = samples.map(({ evidence, label }) => ({
    label,
    input: Float64Array.from(evidence, (value, at) => (value - means[at]) / spreads[at]),
  }));
  const dice = openDice(seed);
  const row = size + 1;
  const weights = Float64Array.from({ length: UNITS * row + UNITS + 1 }, () => (dice() - 0.5) * Math.sqrt(6 / size));
  const [first, second, slope] = [0, 1, 2].map(() => new Float64Array(weights.length));
  const order = rows.map((_, index) => index);
  const hidden = new Float64Array(UNITS);
  let step = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, dice);
    const rate = RATE * (1 - epoch / EPOCHS);
    for (let from = 0; from < order.length; from += BATCH) {
      slope.fill(0);
      const to = Math.min(order.length, from + BATCH);
      for (let at = from; at < to; at += 1) addSlope(rows[order[at]], weights, hidden, slope, row);
      step += 1;
      for (let at = 0; at < weights.length; at += 1) {
        const own = slope[at] / (to - from) + DECAY * weights[at];
        first[at] = BETA1 * first[at] + (1 - BETA1) * own;
        second[at] = BETA2 * second[at] + (1 - BETA2) * own * own;
        const [lifted, spread] = [first[at] / (1 - BETA1 ** step), second[at] / (1 - BETA2 ** step)];
        weights[at] -= (rate * lifted) / (Math.sqrt(spread) + TINY);
      }
    }
  }
  return written(weights, means, spreads, row);
}

function standardise(samples, size) {
  const means = new Float64Array(size);
  const spreads = new Float64Array(size);
  for (const { evidence } of samples) for (let at = 0; at < size; at += 1) means[at] += evidence[at] / samples.length;
  for (const { evidence } of samples)
    for (let at = 0; at < size; at += 1) spreads[at] += (evidence[at] - means[at]) ** 2 / samples.length;
  return { means, spreads: spreads.map((spread) => Math.sqrt(spread) || 1) };
}

function addSlope({ input, label }, weights, hidden, slope, row) {
  const out = UNITS * row;
  let sum = weights[out + UNITS];
  for (let unit = 0; unit < UNITS; unit += 1) {
    let own = weights[unit * row + row - 1];
    for (let at = 0; at < row - 1; at += 1) own += input[at] * weights[unit * row + at];
    hidden[unit] = Math.max(0, own);
    sum += hidden[unit] * weights[out + unit];
  }
  const fault = 1 / (1 + Math.exp(-sum)) - label;
  slope[out + UNITS] += fault;
  for (let unit = 0; unit < UNITS; unit += 1) {
    if (hidden[unit] === 0) continue;
    slope[out + unit] += fault * hidden[unit];
    const own = fault * weights[out + unit];
    for (let at = 0; at < row - 1; at += 1) slope[unit * row + at] += own * input[at];
    slope[unit * row + row - 1] += own;
  }
}

/** The weights for evidence as it is read, not standardised, to three decimals. */
function written(weights, means, spreads, row) {
  const hidden = Array.from({ length: UNITS }, (_, unit) => {
    const own = Array.from({ length: row - 1 }, (__, at) => round(weights[unit * row + at] / spreads[at]));
    return [
      ...own,
      round(weights[unit * row + row - 1] - own.reduce((sum, weight, at) => sum + weight * means[at], 0)),
    ];
  });
  return { hidden, out: Array.from(weights.subarray(UNITS * row), round) };
}

const round = (value) => Number(value.toFixed(3));

function shuffle(list, dice) {
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = Math.floor(dice() * (last + 1));
    [list[last], list[other]] = [list[other], list[last]];
  }
}
