/** What satori lays out: an element as plain data, in the shape of React's. */
export type PreviewElement = {
  type: string;
  key?: string;
  props: { style?: Style; children?: readonly (PreviewElement | string)[] } & Attributes;
};

/** Declarations of CSS; numbers are pixels. */
export type Style = Readonly<Record<string, string | number>>;

type Attributes = Readonly<Record<string, unknown>>;

/** A row of what is in it; a text breaks into lines. What is absent leaves no gap. */
export function row(
  style: Style,
  ...children: readonly (PreviewElement | string | undefined)[]
): PreviewElement {
  return {
    type: 'div',
    props: {
      style: { display: 'flex', flexShrink: 0, ...style },
      children: children.filter((child) => child !== undefined),
    },
  };
}

/** The same from top to bottom. */
export function column(
  style: Style,
  ...children: readonly (PreviewElement | string | undefined)[]
): PreviewElement {
  return row({ flexDirection: 'column', ...style }, ...children);
}

/** The same element, known by a name when it is measured. */
export function named(key: string, element: PreviewElement): PreviewElement {
  return { ...element, key };
}

/** A drawing of paths in a square. */
export function shape(
  style: Style & { width: number },
  viewBox: string,
  ...paths: readonly Attributes[]
): PreviewElement {
  const { width } = style;
  return {
    type: 'svg',
    props: {
      style: { flexShrink: 0, ...style },
      width,
      height: width,
      viewBox,
      children: paths.map((props) => ({ type: 'path', props })),
    },
  };
}
