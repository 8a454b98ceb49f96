// Elements: made, found, and changed only where they differ, so that what is hovered or focused stays.

import type { Drawn } from '../curves/plot.js'

const SVG = 'http://www.w3.org/2000/svg'

/** An element of the page by its id. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`index.html has no #${id}`)
  return found
}

/** A new element with a class and children. */
export function made<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className = '',
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  if (className !== '') element.className = className
  element.append(...children)
  return element
}

export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text
}

/** What plot.ts drew, as an element. */
export function svgElement({ tag, attributes, children }: Drawn): SVGElement {
  const element = document.createElementNS(SVG, tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value))
  for (const child of children) element.append(typeof child === 'string' ? child : svgElement(child))
  return element
}

/** Keeps an element for each key, in the order of the keys, below a parent. */
export class Keyed<Part extends { readonly element: Element }> {
  readonly #parent: Element
  readonly #make: (key: string) => Part
  readonly #parts = new Map<string, Part>()

  constructor(parent: Element, make: (key: string) => Part) {
    this.#parent = parent
    this.#make = make
  }

  show(keys: readonly string[], update: (part: Part, key: string) => void): void {
    const wanted = new Set(keys)
    for (const [key, part] of this.#parts) {
      if (wanted.has(key)) continue
      part.element.remove()
      this.#parts.delete(key)
    }
    keys.forEach((key, position) => {
      let part = this.#parts.get(key)
      if (part === undefined) {
        part = this.#make(key)
        this.#parts.set(key, part)
      }
      update(part, key)
      const there = this.#parent.children[position]
      if (there !== part.element) this.#parent.insertBefore(part.element, there ?? null)
    })
  }
}
