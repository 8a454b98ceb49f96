// The curves of a training as a picture: an SVG file that stands alone. Two panels, loss and accuracy, each with what was
// measured on the training set and on the validation set.

/** What `model.fit` returns: for each measure one number an epoch. */
export type History = {
  readonly loss: number[]
  readonly accuracy: number[]
  readonly val_loss: number[]
  readonly val_accuracy: number[]
}

interface Panel {
  readonly title: string
  readonly left: number
  readonly training: readonly number[]
  readonly validation: readonly number[]
  /** The ends of the vertical axis and the marks on it. */
  readonly scale: Scale
  readonly format: (value: number) => string
}

interface Scale {
  readonly from: number
  readonly to: number
  readonly ticks: readonly number[]
}

const WIDTH = 920
const HEIGHT = 410
const PLOT = { width: 360, height: 230, top: 112 }
const COLOURS = { training: '#2563eb', validation: '#ea580c' }

/** The text of an SVG file. */
export function drawCurves(history: History): string {
  const panels: Panel[] = [
    {
      title: 'Loss',
      left: 70,
      training: history.loss,
      validation: history.val_loss,
      scale: scaleFrom(0, Math.max(...history.loss, ...history.val_loss)),
      format: (value) => String(value),
    },
    {
      title: 'Accuracy',
      left: 520,
      training: history.accuracy,
      validation: history.val_accuracy,
      scale: scaleTo(Math.min(...history.accuracy, ...history.val_accuracy), 1),
      format: (value) => `${Number((value * 100).toFixed(1))} %`,
    },
  ]
  const last = (values: readonly number[]): number => values.at(-1) ?? Number.NaN
  const summary =
    `${history.loss.length} epochs · validation at the end: ` +
    `loss ${last(history.val_loss).toFixed(3)}, accuracy ${(100 * last(history.val_accuracy)).toFixed(1)} %`
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img">
<title>Training curves</title>
<style>
  text { font-family: system-ui, -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif; font-size: 13px; fill: #475569 }
  .heading { font-size: 18px; font-weight: 600; fill: #0f172a }
  .panel { font-size: 15px; font-weight: 600; fill: #0f172a }
  .grid { stroke: #e2e8f0 }
  .axis { stroke: #94a3b8 }
  .curve { fill: none; stroke-width: 2.5; stroke-linejoin: round; stroke-linecap: round }
</style>
<rect width="${WIDTH}" height="${HEIGHT}" rx="8" fill="#ffffff"/>
<text class="heading" x="24" y="34">Training on handwritten digits</text>
<text x="24" y="55">${escape(summary)}</text>
${drawLegend(WIDTH - 24, 34)}
${panels.map(drawPanel).join('\n')}
</svg>
`
}

function drawPanel({ title, left, training, validation, scale, format }: Panel): string {
  const epochs = Math.max(training.length, validation.length)
  const right = left + PLOT.width
  const bottom = PLOT.top + PLOT.height
  // A single epoch is a point in the middle.
  const x = (epoch: number): number => left + (epochs > 1 ? (epoch - 1) / (epochs - 1) : 0.5) * PLOT.width
  const y = (value: number): number => bottom - ((value - scale.from) / (scale.to - scale.from)) * PLOT.height

  const lines = [`<text class="panel" x="${left}" y="${PLOT.top - 14}">${escape(title)}</text>`]
  for (const tick of scale.ticks) {
    const at = round(y(tick))
    lines.push(
      `<line class="grid" x1="${left}" y1="${at}" x2="${right}" y2="${at}"/>`,
      `<text x="${left - 8}" y="${at + 4}" text-anchor="end">${escape(format(tick))}</text>`,
    )
  }
  for (const epoch of epochTicks(epochs)) {
    const at = round(x(epoch))
    lines.push(
      `<line class="axis" x1="${at}" y1="${bottom}" x2="${at}" y2="${bottom + 5}"/>`,
      `<text x="${at}" y="${bottom + 20}" text-anchor="middle">${epoch}</text>`,
    )
  }
  lines.push(
    `<polyline class="axis" fill="none" points="${left},${PLOT.top} ${left},${bottom} ${right},${bottom}"/>`,
    `<text x="${left + PLOT.width / 2}" y="${bottom + 42}" text-anchor="middle">epoch</text>`,
  )
  for (const [name, values] of Object.entries({ training, validation })) {
    const colour = COLOURS[name as keyof typeof COLOURS]
    const points = values.map((value, index) => [round(x(index + 1)), round(y(value))] as const)
    lines.push(`<polyline class="curve" stroke="${colour}" points="${points.map((point) => point.join()).join(' ')}"/>`)
    points.forEach(([cx, cy], index) => {
      const value = values[index] as number
      lines.push(
        `<circle cx="${cx}" cy="${cy}" r="3.5" fill="${colour}" stroke="#ffffff" stroke-width="1.5">` +
          `<title>${escape(`epoch ${index + 1}, ${name}: ${value.toFixed(4)}`)}</title></circle>`,
      )
    })
  }
  return `<g>\n${lines.join('\n')}\n</g>`
}

/** The two names with their colours, ending at `right`. */
function drawLegend(right: number, y: number): string {
  const entries = Object.entries(COLOURS).map(([name, colour], index) => {
    const left = right - 210 + index * 105
    return (
      `<line class="curve" stroke="${colour}" x1="${left}" y1="${y - 4}" x2="${left + 22}" y2="${y - 4}"/>` +
      `<text x="${left + 30}" y="${y}">${name}</text>`
    )
  })
  return `<g>\n${entries.join('\n')}\n</g>`
}

/** At most ten epochs to write under the axis, the first and round numbers. */
function epochTicks(epochs: number): number[] {
  const step = niceStep(epochs, 10)
  return Array.from({ length: epochs }, (_, index) => index + 1).filter((epoch) => epoch === 1 || epoch % step === 0)
}

/** An axis from a fixed start up to the first mark above `top`. */
function scaleFrom(from: number, top: number): Scale {
  const step = fineStep(top - from || 1)
  const count = Math.max(1, Math.ceil((top - from) / step - 1e-9))
  return { from, to: from + count * step, ticks: ticksOf(from, step, count) }
}

/** An axis from the first mark below `bottom` up to a fixed end. */
function scaleTo(bottom: number, to: number): Scale {
  const step = fineStep(to - bottom || 1)
  const count = Math.max(1, Math.ceil((to - bottom) / step - 1e-9))
  return { from: to - count * step, to, ticks: ticksOf(to - count * step, step, count) }
}

function ticksOf(from: number, step: number, count: number): number[] {
  // Rounded, so that 0.1 + 0.2 is not written out.
  return Array.from({ length: count + 1 }, (_, index) => Number((from + index * step).toPrecision(10)))
}

/** 1, 2 or 5 times a power of ten, so that about five marks cover `span`. */
function fineStep(span: number): number {
  const power = 10 ** Math.floor(Math.log10(span / 5))
  return ([1, 2, 5, 10].find((factor) => factor * power * 6 >= span) ?? 10) * power
}

/** The smallest of 1, 2, 5, 10, 20, 50... that gives at most `most` marks. */
function niceStep(span: number, most: number): number {
  let step = 1
  for (let factors = [2, 2.5, 2], i = 0; span / step > most; i++) step *= factors[i % 3] as number
  return step
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
