type Colour = readonly [number, number, number]
type Matrix = readonly [Colour, Colour, Colour]

/** Simulations of colour blindness in linear RGB (Machado, Oliveira and Fernandes, 2009; severity 1). */
export const VISIONS: Readonly<Record<string, Matrix>> = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** Parses `rgb(1, 2, 3)` to linear RGB. */
export function parseRgb(text: string): Colour {
  const [red = 0, green = 0, blue = 0] = (text.match(/[\d.]+/g) ?? []).map((part) =>
    linearize(Number(part) / 255),
  )
  return [red, green, blue]
}

const linearize = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)

const measureLight = ([red, green, blue]: Colour) => 0.2126 * red + 0.7152 * green + 0.0722 * blue

/** Returns the contrast ratio of WCAG 2. */
export function measureContrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [measureLight(one), measureLight(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** Returns the perceived distance of two colours in Oklab, from 0 for equal ones to 100 for black and white. */
export function measureDistance(one: Colour, other: Colour, vision: Matrix): number {
  const [a, b] = [toOklab(multiply(vision, one)), toOklab(multiply(vision, other))]
  return 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}

function multiply(matrix: Matrix, [red, green, blue]: Colour): Colour {
  const [first, second, third] = matrix.map(([r, g, b]) => Math.max(0, r * red + g * green + b * blue))
  return [first as number, second as number, third as number]
}

function toOklab([red, green, blue]: Colour): Colour {
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  ]
}
