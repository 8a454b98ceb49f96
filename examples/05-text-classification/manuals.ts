// Sentences of three manuals that are on every machine that runs tensorbridge: Python's language reference, and what NumPy
// and Keras say of their own functions and classes. Python is asked for the texts; they are cut up here.

import type { Python, Remote } from 'tensorbridge'
import { seededRandom } from '../01-mnist/random.js'

export const MANUALS: readonly string[] = ['Python', 'NumPy', 'Keras']

/** What somebody might ask. */
export const QUESTIONS: readonly string[] = [
  'How do I iterate over the keys of a dictionary?',
  'How can I compute the inverse of a matrix?',
  'How do I stop the training when the loss does not improve?',
  'What happens when an exception is raised inside a with statement?',
  'How are the elements sorted along an axis?',
  'Which layer is good against overfitting?',
  'Can a function have arguments with default values?',
]

const MOST = 2500

export interface Sentences {
  readonly texts: string[]
  /** `[sentence]`: which of the manuals it is from. */
  readonly manuals: Uint8Array
}

/** The sentences, shuffled. Those of every fifth text are held out. */
export async function readManuals(python: Python): Promise<{ training: Sentences; heldOut: Sentences }> {
  const { keras, np } = python
  const documented = (...modules: unknown[]): Remote<(string | null)[]> =>
    python.eval('[getattr(module, name).__doc__ for module in modules for name in dir(module)]', { modules })
  const topics: Remote<string[]> = python.eval('list(topics.values())', {
    topics: python.import('pydoc_data.topics')['topics'],
  })
  const texts = await Promise.all([
    topics,
    documented(np, np.linalg, np.fft, np.random, np.ndarray),
    documented(keras, keras.layers, keras.losses, keras.metrics, keras.optimizers, keras.callbacks, keras.Model),
  ])
  const sentences = texts.map((each) => [...new Set(each)].map((text) => sentencesOf(text ?? '')))
  const training = mixed(
    sentences.map((each) => each.filter((_, index) => index % 5 !== 4)),
    MOST,
  )
  // Some sentences stand in many texts; what was trained with is not held out.
  const known = new Set(training.texts)
  const others = sentences.map((each) => each.filter((_, index) => index % 5 === 4))
  return { training, heldOut: mixed(others, MOST / 5, (text) => !known.has(text)) }
}

/** As many sentences of each manual, each once. */
function mixed(manuals: readonly string[][][], most: number, isWanted = (_: string): boolean => true): Sentences {
  const chosen = manuals.flatMap((texts, manual) => {
    const own = shuffled([...new Set(texts.flat())].filter(isWanted))
    return own.slice(0, most).map((text) => ({ text, manual }))
  })
  const all = shuffled(chosen)
  return { texts: all.map(({ text }) => text), manuals: Uint8Array.from(all, ({ manual }) => manual) }
}

/** Whole sentences without code, and without the names by which each manual could be told at once. */
function sentencesOf(text: string): string[] {
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => !/>>>|```|^\s*\.\. /m.test(paragraph))
  return paragraphs
    .flatMap((paragraph) => paragraph.replace(/\s+/g, ' ').split(/(?<=[.!?]) (?=[A-Z])/))
    .map((sentence) => sentence.replace(/\b(numpy|np|keras|tf|tensorflow|python)\b\.?/gi, '').trim())
    .filter((sentence) => /^[A-Z].*[.!?]$/.test(sentence) && sentence.split(' ').length >= 6)
}

/** In a random order that is the same each time. */
function shuffled<Entry>(entries: readonly Entry[]): Entry[] {
  const random = seededRandom(1)
  const keys = entries.map((entry) => ({ entry, key: random() }))
  return keys.sort((one, other) => one.key - other.key).map(({ entry }) => entry)
}
