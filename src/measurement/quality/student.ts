/** P(T ≤ t) for t ≥ 0 and whole degrees of freedom: the finite series of Abramowitz and Stegun, 26.7.3 and 26.7.4. */
function probabilityUpTo(t: number, degrees: number): number {
  const angle = Math.atan(t / Math.sqrt(degrees));
  const isOdd = degrees % 2 === 1;
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  let term = isOdd ? cosine : 1;
  let sum = degrees === 1 ? 0 : term;
  for (let power = isOdd ? 3 : 2; power <= degrees - 2; power += 2) {
    term *= ((power - 1) / power) * cosine ** 2;
    sum += term;
  }
  const between = isOdd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum;
  return 0.5 + between / 2;
}

/** Far beyond any 97.5 % point: with one degree of freedom it is 12.7. */
const FARTHEST = 13;
const HALVINGS = 60;

/** The 97.5 % point of Student's t distribution: 95 % lie between it and its negative. */
export function studentPoint(degrees: number): number {
  let [low, high] = [0, FARTHEST];
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (low + high) / 2;
    if (probabilityUpTo(middle, degrees) < 0.975) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
