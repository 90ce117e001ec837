/** Something that wants to stand at an angle and takes room on both sides of it, in radians. */
export type Wish = { angle: number; halfWidth: number };

const CIRCLE = 2 * Math.PI;

/**
 * Places things around a circle as near to the angles they wish for as can be, in their order, so that none meet.
 * Takes wishes that fit the circle together; returns the angles in the order of the wishes.
 */
export function spread(wishes: readonly Wish[]): number[] {
  const order = wishes
    .map((wish, index) => ({ ...wish, index, angle: turn(wish.angle) }))
    .sort((a, b) => a.angle - b.angle);
  const first = afterWidestGap(order.map(({ angle }) => angle));
  const line = [
    ...order.slice(first),
    ...order.slice(0, first).map((wish) => ({ ...wish, angle: wish.angle + CIRCLE })),
  ];

  const placed: number[] = [];
  for (const { group, offset } of poolAround(line)) {
    let edge = offset;
    for (const { index, halfWidth } of group) {
      placed[index] = edge + halfWidth;
      edge += 2 * halfWidth;
    }
  }
  return placed;
}

type Member = Wish & { index: number };

/** Members side by side; `offset` is where the first begins. */
type Pool = { group: Member[]; offset: number };

/** Where the line is so full that its end would meet its beginning, all stand side by side. */
function poolAround(line: readonly Member[]): Pool[] {
  const pools = pool(line);
  const [first, last] = [pools[0], pools.at(-1)];
  return first && last && endOf(last) > first.offset + CIRCLE
    ? [{ group: [...line], offset: bestOffset(line) }]
    : pools;
}

/** Members that would meet stand side by side around the middle of what they wish for. */
function pool(line: readonly Member[]): Pool[] {
  const pools: Pool[] = [];
  for (const member of line) {
    let last: Pool = { group: [member], offset: member.angle - member.halfWidth };
    for (let before = pools.at(-1); before && endOf(before) > last.offset; before = pools.at(-1)) {
      pools.pop();
      const group = [...before.group, ...last.group];
      last = { group, offset: bestOffset(group) };
    }
    pools.push(last);
  }
  return pools;
}

function endOf({ group, offset }: Pool): number {
  return group.reduce((edge, { halfWidth }) => edge + 2 * halfWidth, offset);
}

/** The offset at which the members, wide ones before all, are as near to their wishes as they can be together. */
function bestOffset(group: readonly Member[]): number {
  let edge = 0;
  let sum = 0;
  for (const { angle, halfWidth } of group) {
    sum += (angle - (edge + halfWidth)) * halfWidth;
    edge += 2 * halfWidth;
  }
  return sum / (edge / 2);
}

/** The index of the angle that follows the widest gap: there the circle is cut open. */
function afterWidestGap(angles: readonly number[]): number {
  const gaps = angles.map((angle, index) => turn(angle - (angles.at(index - 1) ?? 0)));
  return gaps.indexOf(Math.max(...gaps));
}

/** The same angle between 0 and a whole turn. */
function turn(angle: number): number {
  return ((angle % CIRCLE) + CIRCLE) % CIRCLE;
}
