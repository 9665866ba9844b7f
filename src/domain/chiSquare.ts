const CONTINUED_FRACTION_DEPTH = 300;

/**
 * Probability that a chi-square variable exceeds `value`: the upper regularised incomplete gamma
 * function Q(df/2, value/2) of NIST DLMF 8.2.4. RangeError unless `value` is 0 or more and
 * `degreesOfFreedom` a whole number from 1.
 */
export function chiSquareTail(value: number, degreesOfFreedom: number): number {
  if (!(value >= 0)) throw new RangeError(`Not a chi-square value: ${value}`);
  if (!Number.isInteger(degreesOfFreedom) || degreesOfFreedom < 1) {
    throw new RangeError(`Not degrees of freedom: ${degreesOfFreedom}`);
  }
  const [a, x] = [degreesOfFreedom / 2, value / 2];
  if (x === 0) return 1;
  return x < a + 1 ? 1 - lowerSeries(a, x) : upperFraction(a, x);
}

/** The z that holds a share `confidence` of the standard normal between -z and z: 1.96 for 0.95. */
export function normalDeviate(confidence: number): number {
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(`Not a level of confidence between 0 and 1: ${confidence}`);
  }
  // z squared is chi-square with 1 degree of freedom; 60 halvings of 0 to 40 exhaust a double.
  let [low, high] = [0, 40];
  for (let halving = 0; halving < 60; halving += 1) {
    const middle = (low + high) / 2;
    if (chiSquareTail(middle * middle, 1) > 1 - confidence) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

// DLMF 8.11.4: sum of x^k / (a (a + 1) ... (a + k)).
function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let k = 1; term > sum * Number.EPSILON; k += 1) {
    term *= x / (a + k);
    sum += term;
  }
  return sum * density(a, x);
}

// The even part of DLMF 8.9.2, from its end: Press et al., Numerical Recipes, 3rd ed., 6.2.7.
function upperFraction(a: number, x: number): number {
  let fraction = 0;
  for (let k = CONTINUED_FRACTION_DEPTH; k >= 1; k -= 1) {
    fraction = (k * (a - k)) / (x + 2 * k + 1 - a + fraction);
  }
  return density(a, x) / (x + 1 - a + fraction);
}

function density(a: number, x: number): number {
  return Math.exp(a * Math.log(x) - x - logGamma(a));
}

// Exact for the halves and wholes that degrees of freedom need: up from gamma(1/2) or gamma(1).
function logGamma(a: number): number {
  let sum = Number.isInteger(a) ? 0 : Math.log(Math.PI) / 2;
  for (let factor = a - 1; factor > 0; factor -= 1) sum += Math.log(factor);
  return sum;
}
