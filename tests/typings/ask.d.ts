// How tests/keras/typings.test.ts asks the compiler what the typings have: `type _ = Need<Known<T>, 'name'>` is an error
// where T has no such name. Names that only an index signature lets through do not count.

import type { Positional, RemoteArgument } from '../../typings/core.js'

export type Need<Names, Name extends Names> = Name

type IsAny<T> = 0 extends 1 & T ? true : false
/** A name that stands there, and not for any. */
type Named<K> = string extends K ? never : number extends K ? never : K extends string ? K : never

/** The names that a type declares. */
export type Known<T> = IsAny<T> extends true ? never : Extract<keyof { [K in keyof T as Named<K>]: 1 }, string>

type Instance<C> = C extends abstract new (...args: any) => infer I ? I : never

/** The names of a class, of its instances or of itself. */
export type Members<C> = Known<Instance<C>> | Known<C>

/** A method, of the instances or of the class. */
export type Method<C, Name extends string> =
  Name extends Known<Instance<C>> ? Instance<C>[Name & keyof Instance<C>] : Name extends keyof C ? C[Name] : never

/**
 * The parameter lists of a callable's last two forms: the one that takes all by keyword is among them. (To look at more costs
 * seconds, and finds no more.)
 */
type LastForms<F> = F extends { (...args: infer A0): any; (...args: infer A1): any } ? A0 | A1 : never
/** Of all forms. Where a callable has fewer than stand here, the first is repeated. */
type Forms<F> = F extends {
  (...args: infer A0): any
  (...args: infer A1): any
  (...args: infer A2): any
  (...args: infer A3): any
  (...args: infer A4): any
  (...args: infer A5): any
  (...args: infer A6): any
  (...args: infer A7): any
  (...args: infer A8): any
  (...args: infer A9): any
  (...args: infer A10): any
  (...args: infer A11): any
}
  ? A0 | A1 | A2 | A3 | A4 | A5 | A6 | A7 | A8 | A9 | A10 | A11
  : never

type LastOf<Form> = Form extends readonly unknown[]
  ? Required<Form> extends [...any[], infer Last]
    ? Last
    : never
  : never
type IsUnion<T, All = T> = (T extends unknown ? ([All] extends [T] ? 0 : 1) : never) extends 0 ? false : true
/** The keywords, if this is what a last parameter takes: one object type, and no value of Python. */
type AsKeywords<Last> =
  IsAny<Last> extends true
    ? never
    : // Most parameters are told apart by this, without a look at each of their alternatives.
      [Last] extends [object]
      ? [Last] extends [PromiseLike<unknown> | readonly unknown[] | ((...args: never) => unknown)]
        ? never
        : IsUnion<Last> extends true
          ? never
          : Last
      : never
type KeywordsOf<Form> = Form extends unknown ? AsKeywords<LastOf<Form>> : never
type KnownInEach<T> = T extends unknown ? Known<T> : never

/** The names of a callable's keywords. */
export type Keywords<F> = KnownInEach<KeywordsOf<LastForms<F>>>

type IsUntyped<V> =
  IsAny<V> extends true ? true : [RemoteArgument] extends [V] ? true : [Positional] extends [V] ? true : false
type TypedInEach<T> = T extends unknown
  ? { [K in keyof T]-?: IsUntyped<T[K]> extends true ? never : Named<K> }[keyof T & Known<T>]
  : never
/** Those that say what they take. */
export type TypedKeywords<F> = TypedInEach<KeywordsOf<LastForms<F>>>

type IndexesIn<Form> = Form extends readonly unknown[]
  ? number extends Form['length']
    ? Form extends readonly [unknown, ...unknown[]]
      ? Extract<keyof Form, `${number}`>
      : never
    : Extract<keyof Form, `${number}`>
  : never
/** The positions of a callable: '0', '1' … */
export type Positions<F> = IndexesIn<Forms<F>>
type TypedIndexesIn<Form> = Form extends readonly unknown[]
  ? {
      [I in IndexesIn<Form>]: I extends keyof Form ? (IsUntyped<Form[I]> extends true ? never : I) : never
    }[IndexesIn<Form>]
  : never
export type TypedPositions<F> = TypedIndexesIn<Forms<F>>

/**
 * A parameter that Python takes either way: its keyword is asked for. Where a callable has no keywords at all, as hooks that
 * Keras calls, its position is.
 */
export type Either<F, AllKeywords, Name extends string, Index extends string> = [AllKeywords] extends [never]
  ? Index extends Positions<F>
    ? Name
    : never
  : Name extends AllKeywords
    ? Name
    : never
export type TypedEither<F, AllKeywords, Names, Name extends string, Index extends string> = [AllKeywords] extends [
  never,
]
  ? Index extends TypedPositions<F>
    ? Name
    : never
  : Name extends Names
    ? Name
    : never
