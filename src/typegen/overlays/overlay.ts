// What is said by hand about the libraries: where their docs say nothing certain, or where TypeScript can say more than
// Python's signatures. Each entry is used, or the generator fails: an entry that lost its object is found at an upgrade.

import type { ParameterModel } from '../model.js'

/** What replaces the generated text of a class, a function or a module's member. */
export interface Overlay {
  /**
   * Members of a class or a module by name, replaced or added; lines of an interface in TypeScript, where `{…}` holds the
   * full name of a class. An empty text takes a member away.
   */
  readonly members?: Readonly<Record<string, string>>
  /** Types of parameters by `name`, or `method.name`, in the notation of the model. */
  readonly parameters?: Readonly<Record<string, string>>
  /** Parameters of the constructor that the library hides behind `*args`; they come first. */
  readonly first?: readonly ParameterModel[]
  /** What a constructor or function takes by keyword in place of its `**kwargs`; nothing else then. */
  readonly keywords?: readonly ParameterModel[]
  /** Types of parameters by name, in the constructors of a class and of all that extend it. */
  readonly constructors?: Readonly<Record<string, string>>
  /** Types of results by method name (`''` for a function's own), in the notation of the model. */
  readonly returns?: Readonly<Record<string, string>>
  /** Types of attributes, in the notation of the model. */
  readonly attributes?: Readonly<Record<string, string>>
  /**
   * Methods that subclasses override with parameters and results of their own: here and in all subclasses they take what
   * the model says, and anything else.
   */
  readonly hooks?: readonly string[]
  /** Forms of a function that are tried before those of the model: `(x: …): …`, as in `members`. */
  readonly forms?: readonly string[]
  /**
   * Methods whose result a program keeps in a field: one that is declared as a `Remote` takes it too, which a class of
   * Python would not fit.
   */
  readonly kept?: readonly string[]
  /** Classes for whose objects parameters and variables take those of this one. */
  readonly standsFor?: readonly string[]
  /** Interfaces that a class implements, besides its bases. */
  readonly roles?: readonly string[]
}

/** By dotted name. */
export type Overlays = Readonly<Record<string, Overlay>>
