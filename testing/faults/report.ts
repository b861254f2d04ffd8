import { type Figures, recoveryOf, type Tier } from './figures.ts';

/** What was covered and what was found, in lines for a terminal. */
export function reportOf(figures: Figures): string[] {
  const tiers = Object.entries(figures.tiers).flatMap(([name, tier]) => tierLines(name, tier));
  const guards = Object.entries(figures.guards);
  const caught = guards.filter(([, by]) => by !== null);
  const missed = guards.filter(([, by]) => by === null).map(([guard]) => guard);
  return [
    ...tiers,
    ...(guards.length === 0 ? [] : [`guards removed: ${guards.length}, noticed: ${caught.length}`]),
    ...(missed.length === 0 ? [] : [`  not noticed: ${missed.join(', ')}`]),
    ...Object.entries(figures.zombies).map(
      ([tier, { tries, twice, denied }]) =>
        `${tier}: stopped before the click past the lease: submitted twice ${twice}, told wrongly ${denied}, of ${tries}`,
    ),
  ];
}

export function isClean(figures: Figures): boolean {
  const isSound = Object.values(figures.tiers).every(
    ({ violations }) => Object.keys(violations).length === 0,
  );
  return isSound && Object.values(figures.guards).every((by) => by !== null);
}

function tierLines(name: string, tier: Tier): string[] {
  const share = tier.counted === 0 ? 0 : (100 * tier.unknown) / tier.counted;
  return [
    `${name}: ${tier.trials} trials, ${tier.counted} with a fault, ${Object.keys(tier.faults).length} kinds of moment`,
    `  submitted twice: ${tier.doubles}, lost: ${tier.lost}, unknown: ${share.toFixed(1)} %`,
    ...Object.entries(tier.violations).map(
      ([what, seeds]) => `  VIOLATED in ${seeds.length}: ${what} (seeds ${seeds.slice(0, 5).join(', ')})`,
    ),
    ...(tier.late.length === 0
      ? []
      : [`  later than two leases and a minute: ${tier.late.length} (${tier.late.slice(0, 5).join(', ')})`]),
    ...Object.entries(tier.recovery)
      .toSorted(([one], [other]) => one.localeCompare(other))
      .map(([fault, histogram]) => {
        const { median, worst } = recoveryOf(histogram);
        return `  ${fault}: over ${median} s after it ended (median), ${worst} s (worst)`;
      }),
  ];
}
