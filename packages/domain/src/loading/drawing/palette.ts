/** What a bag of each kind is painted with; the kinds differ in brightness too, so that a grey print can be read. */
export const palette = {
  bag: { fill: '#f0e2c4', stroke: '#8d7445' },
  crosswise: { fill: '#cf8a45', stroke: '#7a4a17' },
  top: { fill: '#9cc4e4', stroke: '#2f6690' },
  topCrosswise: { fill: '#4f86b3', stroke: '#1d4567' },
  beneath: { fill: '#faf7f0', stroke: '#ded3ba' },
} as const

/** The paint of a bag in the top layer or below it. */
export function paintOf(crosswise: boolean, isTop: boolean): { readonly fill: string; readonly stroke: string } {
  if (isTop) return crosswise ? palette.topCrosswise : palette.top
  return crosswise ? palette.crosswise : palette.bag
}
