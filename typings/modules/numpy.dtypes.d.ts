// numpy.dtypes of numpy 2.4.6. Generated: do not edit.

import type * as py from '../core.js'
import type * as numpy from './numpy.js'

export interface BoolDType extends numpy.dtype {
  readonly [py.kind]: { readonly 'numpy.dtypes.BoolDType': true } & numpy.dtype[typeof py.kind]
}

export interface BoolDType$class extends py.Statics<numpy.dtype$class> {
  new (): BoolDType
  (): py.Promised<BoolDType>
}

export interface BytesDType extends numpy.dtype {
  readonly [py.kind]: { readonly 'numpy.dtypes.BytesDType': true } & numpy.dtype[typeof py.kind]
}

export interface BytesDType$class extends py.Statics<numpy.dtype$class> {
  new (size: py.Positional): BytesDType
  (size: py.Positional): py.Promised<BytesDType>
}

export interface CLongDoubleDType extends numpy.dtype {
  readonly [py.kind]: { readonly 'numpy.dtypes.CLongDoubleDType': true } & numpy.dtype[typeof py.kind]
}

export interface CLongDoubleDType$class extends py.Statics<numpy.dtype$class> {
  new (): CLongDoubleDType
  (): py.Promised<CLongDoubleDType>
}

export interface Complex128DType extends numpy.dtype {
  readonly [py.kind]: { readonly 'numpy.dtypes.Complex128DType': true } & numpy.dtype[typeof py.kind]
}

export interface Complex128DType$class extends py.Statics<numpy.dtype$class> {
  new (): Complex128DType
  (): py.Promised<Complex128DType>
}

export interface Complex64DType extends numpy.dtype {
  readonly [py.kind]: { readonly 'numpy.dtypes.Complex64DType': true } & numpy.dtype[typeof py.kind]
}

export interface Complex64DType$class extends py.Statics<numpy.dtype$class> {
  new (): Complex64DType
  (): py.Promised<Complex64DType>
}

export interface DateTime64DType extends numpy.dtype {
  readonly [py.kind]: { readonly 'numpy.dtypes.DateTime64DType': true } & numpy.dtype[typeof py.kind]
}

export interface DateTime64DType$class extends py.Statics<numpy.dtype$class> {
  new (unit: py.Positional): DateTime64DType
  (unit: py.Positional): py.Promised<DateTime64DType>
}

export interface Float16DType extends numpy.dtype {
  readonly [py.kind]: { readonly 'numpy.dtypes.Float16DType': true } & numpy.dtype[typeof py.kind]
}

export interface Float16DType$class extends py.Statics<numpy.dtype$class> {
  new (): Float16DType
  (): py.Promised<Float16DType>
}

export interface Float32DType extends numpy.dtype {
  readonly [py.kind]: { readonly 'numpy.dtypes.Float32DType': true } & numpy.dtype[typeof py.kind]
}

export interface Float32DType$class extends py.Statics<numpy.dtype$class> {
  new (): Float32DType
  (): py.Promised<Float32DType>
}

export interface Float64DType extends numpy.dtype {
  readonly [py.kind]: { readonly 'numpy.dtypes.Float64DType': true } & numpy.dtype[typeof py.kind]
}

export interface Float64DType$class extends py.Statics<numpy.dtype$class> {
  new (): Float64DType
  (): py.Promised<Float64DType>
}

export interface Int16DType extends numpy.dtype {
  readonly [py.kind]: { readonly 'numpy.dtypes.Int16DType': true } & numpy.dtype[typeof py.kind]
}

export interface Int16DType$class extends py.Statics<numpy.dtype$class> {
  new (): Int16DType
  (): py.Promised<Int16DType>
}

export interface Int32DType extends numpy.dtype {
  readonly [py.kind]: { readonly 'numpy.dtypes.Int32DType': true } & numpy.dtype[typeof py.kind]
}

export interface Int32DType$class extends py.Statics<numpy.dtype$class> {
  new (): Int32DType
  (): py.Promised<Int32DType>
}

export interface Int64DType extends numpy.dtype {
  readonly [py.kind]: { readonly 'numpy.dtypes.Int64DType': true } & numpy.dtype[typeof py.kind]
}

export interface Int64DType$class extends py.Statics<numpy.dtype$class> {
  new (): Int64DType
  (): py.Promised<Int64DType>
}

export interface Int8DType extends numpy.dtype {
  readonly [py.kind]: { readonly 'numpy.dtypes.Int8DType': true } & numpy.dtype[typeof py.kind]
}

export interface Int8DType$class extends py.Statics<numpy.dtype$class> {
  new (): Int8DType
  (): py.Promised<Int8DType>
}

export interface LongDoubleDType extends numpy.dtype {
  readonly [py.kind]: { readonly 'numpy.dtypes.LongDoubleDType': true } & numpy.dtype[typeof py.kind]
}

export interface LongDoubleDType$class extends py.Statics<numpy.dtype$class> {
  new (): LongDoubleDType
  (): py.Promised<LongDoubleDType>
}

export interface LongLongDType extends numpy.dtype {
  readonly [py.kind]: { readonly 'numpy.dtypes.LongLongDType': true } & numpy.dtype[typeof py.kind]
}

export interface LongLongDType$class extends py.Statics<numpy.dtype$class> {
  new (): LongLongDType
  (): py.Promised<LongLongDType>
}

export interface ObjectDType extends numpy.dtype {
  readonly [py.kind]: { readonly 'numpy.dtypes.ObjectDType': true } & numpy.dtype[typeof py.kind]
}

export interface ObjectDType$class extends py.Statics<numpy.dtype$class> {
  new (): ObjectDType
  (): py.Promised<ObjectDType>
}

export interface StrDType extends numpy.dtype {
  readonly [py.kind]: { readonly 'numpy.dtypes.StrDType': true } & numpy.dtype[typeof py.kind]
}

export interface StrDType$class extends py.Statics<numpy.dtype$class> {
  new (size: py.Positional): StrDType
  (size: py.Positional): py.Promised<StrDType>
}

export interface StringDType extends numpy.dtype {
  readonly [py.kind]: { readonly 'numpy.dtypes.StringDType': true } & numpy.dtype[typeof py.kind]
  coerce: any
  coerce_dyn: any
  na_object: any
  na_object_dyn: any
}

export interface StringDType$new {
  /** Default: `True` */
  coerce?: py.Bool | undefined
  [keyword: string]: any
}

export interface StringDType$class extends py.Statics<numpy.dtype$class> {
  new (keywords?: StringDType$new): StringDType
  (keywords?: StringDType$new): py.Promised<StringDType>
}

export interface TimeDelta64DType extends numpy.dtype {
  readonly [py.kind]: { readonly 'numpy.dtypes.TimeDelta64DType': true } & numpy.dtype[typeof py.kind]
}

export interface TimeDelta64DType$class extends py.Statics<numpy.dtype$class> {
  new (unit: py.Positional): TimeDelta64DType
  (unit: py.Positional): py.Promised<TimeDelta64DType>
}

export interface UInt16DType extends numpy.dtype {
  readonly [py.kind]: { readonly 'numpy.dtypes.UInt16DType': true } & numpy.dtype[typeof py.kind]
}

export interface UInt16DType$class extends py.Statics<numpy.dtype$class> {
  new (): UInt16DType
  (): py.Promised<UInt16DType>
}

export interface UInt32DType extends numpy.dtype {
  readonly [py.kind]: { readonly 'numpy.dtypes.UInt32DType': true } & numpy.dtype[typeof py.kind]
}

export interface UInt32DType$class extends py.Statics<numpy.dtype$class> {
  new (): UInt32DType
  (): py.Promised<UInt32DType>
}

export interface UInt64DType extends numpy.dtype {
  readonly [py.kind]: { readonly 'numpy.dtypes.UInt64DType': true } & numpy.dtype[typeof py.kind]
}

export interface UInt64DType$class extends py.Statics<numpy.dtype$class> {
  new (): UInt64DType
  (): py.Promised<UInt64DType>
}

export interface UInt8DType extends numpy.dtype {
  readonly [py.kind]: { readonly 'numpy.dtypes.UInt8DType': true } & numpy.dtype[typeof py.kind]
}

export interface UInt8DType$class extends py.Statics<numpy.dtype$class> {
  new (): UInt8DType
  (): py.Promised<UInt8DType>
}

export interface ULongLongDType extends numpy.dtype {
  readonly [py.kind]: { readonly 'numpy.dtypes.ULongLongDType': true } & numpy.dtype[typeof py.kind]
}

export interface ULongLongDType$class extends py.Statics<numpy.dtype$class> {
  new (): ULongLongDType
  (): py.Promised<ULongLongDType>
}

export interface VoidDType extends numpy.dtype {
  readonly [py.kind]: { readonly 'numpy.dtypes.VoidDType': true } & numpy.dtype[typeof py.kind]
}

export interface VoidDType$class extends py.Statics<numpy.dtype$class> {
  new (length: py.Positional): VoidDType
  (length: py.Positional): py.Promised<VoidDType>
}

export interface $Module extends py.PythonModuleObject {
  readonly BoolDType: BoolDType$class
  readonly ByteDType: Int8DType$class
  readonly BytesDType: BytesDType$class
  readonly CLongDoubleDType: CLongDoubleDType$class
  readonly Complex128DType: Complex128DType$class
  readonly Complex64DType: Complex64DType$class
  readonly DateTime64DType: DateTime64DType$class
  readonly Float16DType: Float16DType$class
  readonly Float32DType: Float32DType$class
  readonly Float64DType: Float64DType$class
  readonly Int16DType: Int16DType$class
  readonly Int32DType: Int32DType$class
  readonly Int64DType: Int64DType$class
  readonly Int8DType: Int8DType$class
  readonly IntDType: Int32DType$class
  readonly LongDType: Int64DType$class
  readonly LongDoubleDType: LongDoubleDType$class
  readonly LongLongDType: LongLongDType$class
  readonly ObjectDType: ObjectDType$class
  readonly ShortDType: Int16DType$class
  readonly StrDType: StrDType$class
  readonly StringDType: StringDType$class
  readonly TimeDelta64DType: TimeDelta64DType$class
  readonly UByteDType: UInt8DType$class
  readonly UInt16DType: UInt16DType$class
  readonly UInt32DType: UInt32DType$class
  readonly UInt64DType: UInt64DType$class
  readonly UInt8DType: UInt8DType$class
  readonly UIntDType: UInt32DType$class
  readonly ULongDType: UInt64DType$class
  readonly ULongLongDType: ULongLongDType$class
  readonly UShortDType: UInt16DType$class
  readonly VoidDType: VoidDType$class
}
