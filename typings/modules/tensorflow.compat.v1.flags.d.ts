// tensorflow.compat.v1.flags of tensorflow.compat.v1 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow_compat_v1_flags_tf_decorator from './tensorflow.compat.v1.flags.tf_decorator.js'

export interface ArgumentParser$parse {
  argument: py.Str
}

export interface ArgumentParser extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.flags.ArgumentParser': true }
  flag_type(): py.Remote<string>
  flag_type_dyn: py.RemoteFunction
  parse(argument: py.Str): py.Remote
  parse(keywords: ArgumentParser$parse): py.Remote
  parse_dyn: py.RemoteFunction
  get syntactic_help(): py.Remote<string>
  set syntactic_help(value: py.Str)
  syntactic_help_dyn: any
}

export interface ArgumentParser$class extends py.PythonClass {
  new (...args: py.RemoteArgument[]): ArgumentParser
  (...args: py.RemoteArgument[]): py.Promised<ArgumentParser>
  readonly syntactic_help: py.Remote<string>
}

export interface ArgumentSerializer$serialize {
  value: py.RemoteArgument
}

export interface ArgumentSerializer extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.flags.ArgumentSerializer': true }
  serialize(value: py.Positional): py.Remote<string>
  serialize(keywords: ArgumentSerializer$serialize): py.Remote<string>
  serialize_dyn: py.RemoteFunction
}

export interface ArgumentSerializer$class extends py.PythonClass {
  new (): ArgumentSerializer
  (): py.Promised<ArgumentSerializer>
}

export interface BaseListParser$parse {
  argument: py.Str
}

export interface BaseListParser extends ArgumentParser {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.flags.BaseListParser': true } & ArgumentParser[typeof py.kind]
  parse(argument: py.Str): py.RemoteList<string>
  parse(keywords: BaseListParser$parse): py.RemoteList<string>
  parse(...args: any[]): any
  parse_dyn: py.RemoteFunction
}

export interface BaseListParser$new {
  token?: py.Str | null | undefined
  name?: py.Str | null | undefined
}

export interface BaseListParser$class extends py.Statics<ArgumentParser$class> {
  new (token: py.Str | null, name: py.Str | null): BaseListParser
  (token: py.Str | null, name: py.Str | null): py.Promised<BaseListParser>
  new (token: py.Str | null, keywords?: py.Rest<BaseListParser$new, 'token'>): BaseListParser
  (token: py.Str | null, keywords?: py.Rest<BaseListParser$new, 'token'>): py.Promised<BaseListParser>
  new (keywords?: BaseListParser$new): BaseListParser
  (keywords?: BaseListParser$new): py.Promised<BaseListParser>
}

export interface BooleanFlag extends Flag {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.flags.BooleanFlag': true } & Flag[typeof py.kind]
}

export interface BooleanFlag$new {
  name: py.Str
  default: py.Bool | py.Str | null
  help: py.Str | null
  short_name?: py.Str | null | undefined
  /** Default: `False` */
  allow_override?: py.Bool | undefined
  /** Default: `False` */
  allow_override_cpp?: py.Bool | undefined
  /** Default: `False` */
  allow_hide_cpp?: py.Bool | undefined
  /** Default: `True` */
  allow_overwrite?: py.Bool | undefined
  /** Default: `False` */
  allow_using_method_names?: py.Bool | undefined
}

export interface BooleanFlag$class extends py.Statics<Flag$class> {
  new (name: py.Str, default_: py.Bool | py.Str | null, help: py.Str | null, short_name: py.Str | null, keywords?: py.Rest<BooleanFlag$new, 'name' | 'default' | 'help' | 'short_name'>): BooleanFlag
  (name: py.Str, default_: py.Bool | py.Str | null, help: py.Str | null, short_name: py.Str | null, keywords?: py.Rest<BooleanFlag$new, 'name' | 'default' | 'help' | 'short_name'>): py.Promised<BooleanFlag>
  new (name: py.Str, default_: py.Bool | py.Str | null, help: py.Str | null, keywords?: py.Rest<BooleanFlag$new, 'name' | 'default' | 'help'>): BooleanFlag
  (name: py.Str, default_: py.Bool | py.Str | null, help: py.Str | null, keywords?: py.Rest<BooleanFlag$new, 'name' | 'default' | 'help'>): py.Promised<BooleanFlag>
  new (name: py.Str, default_: py.Bool | py.Str | null, keywords: py.Rest<BooleanFlag$new, 'name' | 'default'>): BooleanFlag
  (name: py.Str, default_: py.Bool | py.Str | null, keywords: py.Rest<BooleanFlag$new, 'name' | 'default'>): py.Promised<BooleanFlag>
  new (name: py.Str, keywords: py.Rest<BooleanFlag$new, 'name'>): BooleanFlag
  (name: py.Str, keywords: py.Rest<BooleanFlag$new, 'name'>): py.Promised<BooleanFlag>
  new (keywords: BooleanFlag$new): BooleanFlag
  (keywords: BooleanFlag$new): py.Promised<BooleanFlag>
}

export interface BooleanParser$parse {
  argument: py.Str | py.Int
}

export interface BooleanParser extends ArgumentParser {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.flags.BooleanParser': true } & ArgumentParser[typeof py.kind]
  parse(argument: py.Str | py.Int): py.Remote<boolean>
  parse(keywords: BooleanParser$parse): py.Remote<boolean>
  parse(...args: any[]): any
  parse_dyn: py.RemoteFunction
}

export interface BooleanParser$class extends py.Statics<ArgumentParser$class> {
  new (...args: py.RemoteArgument[]): BooleanParser
  (...args: py.RemoteArgument[]): py.Promised<BooleanParser>
}

export interface CantOpenFlagFileError extends Error {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.flags.CantOpenFlagFileError': true } & Error[typeof py.kind]
}

export interface CantOpenFlagFileError$class extends py.Statics<Error$class> {
  new (...args: py.RemoteArgument[]): CantOpenFlagFileError
  (...args: py.RemoteArgument[]): py.Promised<CantOpenFlagFileError>
}

export interface CsvListSerializer$serialize {
  value: py.List<py.Str>
}

export interface CsvListSerializer extends ListSerializer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.flags.CsvListSerializer': true } & ListSerializer[typeof py.kind]
  serialize(value: py.List<py.Str>): py.Remote<string>
  serialize(keywords: CsvListSerializer$serialize): py.Remote<string>
  serialize(...args: any[]): any
  serialize_dyn: py.RemoteFunction
}

export interface CsvListSerializer$new {
  list_sep: py.Str
}

export interface CsvListSerializer$class extends py.Statics<ListSerializer$class> {
  new (list_sep: py.Str): CsvListSerializer
  (list_sep: py.Str): py.Promised<CsvListSerializer>
  new (keywords: CsvListSerializer$new): CsvListSerializer
  (keywords: CsvListSerializer$new): py.Promised<CsvListSerializer>
}

export interface DuplicateFlagError$from_flag {
  flagname: py.Str
  flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>
  other_flag_values?: py.RemoteArgument | undefined
}

export interface DuplicateFlagError extends Error {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.flags.DuplicateFlagError': true } & Error[typeof py.kind]
}

export interface DuplicateFlagError$class extends py.Statics<Error$class> {
  new (...args: py.RemoteArgument[]): DuplicateFlagError
  (...args: py.RemoteArgument[]): py.Promised<DuplicateFlagError>
  from_flag(flagname: py.Str, flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>, other_flag_values: py.Positional): py.Promised<DuplicateFlagError>
  from_flag(flagname: py.Str, flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>, keywords?: py.Rest<DuplicateFlagError$from_flag, 'flagname' | 'flag_values'>): py.Promised<DuplicateFlagError>
  from_flag(flagname: py.Str, keywords: py.Rest<DuplicateFlagError$from_flag, 'flagname'>): py.Promised<DuplicateFlagError>
  from_flag(keywords: DuplicateFlagError$from_flag): py.Promised<DuplicateFlagError>
  from_flag_dyn: py.RemoteFunction
}

export interface EnumClassFlag extends Flag {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.flags.EnumClassFlag': true } & Flag[typeof py.kind]
}

export interface EnumClassFlag$new {
  name: py.Str
  default: py.RemoteArgument
  help: py.Str | null
  enum_class: py.ClassOf<never> | py.Untyped
  short_name?: py.Str | null | undefined
  /** Default: `False` */
  case_sensitive?: py.Bool | undefined
  /** Default: `False` */
  boolean?: py.Bool | undefined
  /** Default: `False` */
  allow_override?: py.Bool | undefined
  /** Default: `False` */
  allow_override_cpp?: py.Bool | undefined
  /** Default: `False` */
  allow_hide_cpp?: py.Bool | undefined
  /** Default: `True` */
  allow_overwrite?: py.Bool | undefined
  /** Default: `False` */
  allow_using_method_names?: py.Bool | undefined
}

export interface EnumClassFlag$class extends py.Statics<Flag$class> {
  new (name: py.Str, default_: py.Positional, help: py.Str | null, enum_class: py.ClassOf<never> | py.Untyped, short_name: py.Str | null, case_sensitive: py.Bool, keywords?: py.Rest<EnumClassFlag$new, 'name' | 'default' | 'help' | 'enum_class' | 'short_name' | 'case_sensitive'>): EnumClassFlag
  (name: py.Str, default_: py.Positional, help: py.Str | null, enum_class: py.ClassOf<never> | py.Untyped, short_name: py.Str | null, case_sensitive: py.Bool, keywords?: py.Rest<EnumClassFlag$new, 'name' | 'default' | 'help' | 'enum_class' | 'short_name' | 'case_sensitive'>): py.Promised<EnumClassFlag>
  new (name: py.Str, default_: py.Positional, help: py.Str | null, enum_class: py.ClassOf<never> | py.Untyped, short_name: py.Str | null, keywords?: py.Rest<EnumClassFlag$new, 'name' | 'default' | 'help' | 'enum_class' | 'short_name'>): EnumClassFlag
  (name: py.Str, default_: py.Positional, help: py.Str | null, enum_class: py.ClassOf<never> | py.Untyped, short_name: py.Str | null, keywords?: py.Rest<EnumClassFlag$new, 'name' | 'default' | 'help' | 'enum_class' | 'short_name'>): py.Promised<EnumClassFlag>
  new (name: py.Str, default_: py.Positional, help: py.Str | null, enum_class: py.ClassOf<never> | py.Untyped, keywords?: py.Rest<EnumClassFlag$new, 'name' | 'default' | 'help' | 'enum_class'>): EnumClassFlag
  (name: py.Str, default_: py.Positional, help: py.Str | null, enum_class: py.ClassOf<never> | py.Untyped, keywords?: py.Rest<EnumClassFlag$new, 'name' | 'default' | 'help' | 'enum_class'>): py.Promised<EnumClassFlag>
  new (name: py.Str, default_: py.Positional, help: py.Str | null, keywords: py.Rest<EnumClassFlag$new, 'name' | 'default' | 'help'>): EnumClassFlag
  (name: py.Str, default_: py.Positional, help: py.Str | null, keywords: py.Rest<EnumClassFlag$new, 'name' | 'default' | 'help'>): py.Promised<EnumClassFlag>
  new (name: py.Str, default_: py.Positional, keywords: py.Rest<EnumClassFlag$new, 'name' | 'default'>): EnumClassFlag
  (name: py.Str, default_: py.Positional, keywords: py.Rest<EnumClassFlag$new, 'name' | 'default'>): py.Promised<EnumClassFlag>
  new (name: py.Str, keywords: py.Rest<EnumClassFlag$new, 'name'>): EnumClassFlag
  (name: py.Str, keywords: py.Rest<EnumClassFlag$new, 'name'>): py.Promised<EnumClassFlag>
  new (keywords: EnumClassFlag$new): EnumClassFlag
  (keywords: EnumClassFlag$new): py.Promised<EnumClassFlag>
}

export interface EnumClassListSerializer extends ListSerializer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.flags.EnumClassListSerializer': true } & ListSerializer[typeof py.kind]
}

export interface EnumClassListSerializer$new {
  list_sep: py.Str
  [keyword: string]: any
}

export interface EnumClassListSerializer$class extends py.Statics<ListSerializer$class> {
  new (list_sep: py.Str, keywords?: py.Rest<EnumClassListSerializer$new, 'list_sep'>): EnumClassListSerializer
  (list_sep: py.Str, keywords?: py.Rest<EnumClassListSerializer$new, 'list_sep'>): py.Promised<EnumClassListSerializer>
  new (keywords: EnumClassListSerializer$new): EnumClassListSerializer
  (keywords: EnumClassListSerializer$new): py.Promised<EnumClassListSerializer>
}

export interface EnumClassParser extends ArgumentParser {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.flags.EnumClassParser': true } & ArgumentParser[typeof py.kind]
  enum_class: any
  enum_class_dyn: any
  readonly member_names: py.Remote
  readonly member_names_dyn: any
}

export interface EnumClassParser$new {
  enum_class: py.ClassOf<never> | py.Untyped
  /** Default: `True` */
  case_sensitive?: py.Bool | undefined
}

export interface EnumClassParser$class extends py.Statics<ArgumentParser$class> {
  new (enum_class: py.ClassOf<never> | py.Untyped, case_sensitive: py.Bool): EnumClassParser
  (enum_class: py.ClassOf<never> | py.Untyped, case_sensitive: py.Bool): py.Promised<EnumClassParser>
  new (enum_class: py.ClassOf<never> | py.Untyped, keywords?: py.Rest<EnumClassParser$new, 'enum_class'>): EnumClassParser
  (enum_class: py.ClassOf<never> | py.Untyped, keywords?: py.Rest<EnumClassParser$new, 'enum_class'>): py.Promised<EnumClassParser>
  new (keywords: EnumClassParser$new): EnumClassParser
  (keywords: EnumClassParser$new): py.Promised<EnumClassParser>
}

export interface EnumClassSerializer extends ArgumentSerializer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.flags.EnumClassSerializer': true } & ArgumentSerializer[typeof py.kind]
}

export interface EnumClassSerializer$new {
  lowercase: py.Bool
}

export interface EnumClassSerializer$class extends py.Statics<ArgumentSerializer$class> {
  new (lowercase: py.Bool): EnumClassSerializer
  (lowercase: py.Bool): py.Promised<EnumClassSerializer>
  new (keywords: EnumClassSerializer$new): EnumClassSerializer
  (keywords: EnumClassSerializer$new): py.Promised<EnumClassSerializer>
}

export interface EnumFlag extends Flag {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.flags.EnumFlag': true } & Flag[typeof py.kind]
}

export interface EnumFlag$new {
  name: py.Str
  default: py.Str | null
  help: py.Str | null
  enum_values: py.Items<py.Str>
  short_name?: py.Str | null | undefined
  /** Default: `True` */
  case_sensitive?: py.Bool | undefined
  /** Default: `False` */
  boolean?: py.Bool | undefined
  /** Default: `False` */
  allow_override?: py.Bool | undefined
  /** Default: `False` */
  allow_override_cpp?: py.Bool | undefined
  /** Default: `False` */
  allow_hide_cpp?: py.Bool | undefined
  /** Default: `True` */
  allow_overwrite?: py.Bool | undefined
  /** Default: `False` */
  allow_using_method_names?: py.Bool | undefined
}

export interface EnumFlag$class extends py.Statics<Flag$class> {
  new (name: py.Str, default_: py.Str | null, help: py.Str | null, enum_values: py.Items<py.Str>, short_name: py.Str | null, case_sensitive: py.Bool, keywords?: py.Rest<EnumFlag$new, 'name' | 'default' | 'help' | 'enum_values' | 'short_name' | 'case_sensitive'>): EnumFlag
  (name: py.Str, default_: py.Str | null, help: py.Str | null, enum_values: py.Items<py.Str>, short_name: py.Str | null, case_sensitive: py.Bool, keywords?: py.Rest<EnumFlag$new, 'name' | 'default' | 'help' | 'enum_values' | 'short_name' | 'case_sensitive'>): py.Promised<EnumFlag>
  new (name: py.Str, default_: py.Str | null, help: py.Str | null, enum_values: py.Items<py.Str>, short_name: py.Str | null, keywords?: py.Rest<EnumFlag$new, 'name' | 'default' | 'help' | 'enum_values' | 'short_name'>): EnumFlag
  (name: py.Str, default_: py.Str | null, help: py.Str | null, enum_values: py.Items<py.Str>, short_name: py.Str | null, keywords?: py.Rest<EnumFlag$new, 'name' | 'default' | 'help' | 'enum_values' | 'short_name'>): py.Promised<EnumFlag>
  new (name: py.Str, default_: py.Str | null, help: py.Str | null, enum_values: py.Items<py.Str>, keywords?: py.Rest<EnumFlag$new, 'name' | 'default' | 'help' | 'enum_values'>): EnumFlag
  (name: py.Str, default_: py.Str | null, help: py.Str | null, enum_values: py.Items<py.Str>, keywords?: py.Rest<EnumFlag$new, 'name' | 'default' | 'help' | 'enum_values'>): py.Promised<EnumFlag>
  new (name: py.Str, default_: py.Str | null, help: py.Str | null, keywords: py.Rest<EnumFlag$new, 'name' | 'default' | 'help'>): EnumFlag
  (name: py.Str, default_: py.Str | null, help: py.Str | null, keywords: py.Rest<EnumFlag$new, 'name' | 'default' | 'help'>): py.Promised<EnumFlag>
  new (name: py.Str, default_: py.Str | null, keywords: py.Rest<EnumFlag$new, 'name' | 'default'>): EnumFlag
  (name: py.Str, default_: py.Str | null, keywords: py.Rest<EnumFlag$new, 'name' | 'default'>): py.Promised<EnumFlag>
  new (name: py.Str, keywords: py.Rest<EnumFlag$new, 'name'>): EnumFlag
  (name: py.Str, keywords: py.Rest<EnumFlag$new, 'name'>): py.Promised<EnumFlag>
  new (keywords: EnumFlag$new): EnumFlag
  (keywords: EnumFlag$new): py.Promised<EnumFlag>
}

export interface EnumParser$parse {
  argument: py.Str
}

export interface EnumParser extends ArgumentParser {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.flags.EnumParser': true } & ArgumentParser[typeof py.kind]
  get case_sensitive(): py.Remote<boolean>
  set case_sensitive(value: py.Bool)
  case_sensitive_dyn: any
  enum_values: any
  enum_values_dyn: any
  parse(argument: py.Str): py.Remote<string>
  parse(keywords: EnumParser$parse): py.Remote<string>
  parse(...args: any[]): any
  parse_dyn: py.RemoteFunction
}

export interface EnumParser$new {
  enum_values: py.Items<py.Str>
  /** Default: `True` */
  case_sensitive?: py.Bool | undefined
}

export interface EnumParser$class extends py.Statics<ArgumentParser$class> {
  new (enum_values: py.Items<py.Str>, case_sensitive: py.Bool): EnumParser
  (enum_values: py.Items<py.Str>, case_sensitive: py.Bool): py.Promised<EnumParser>
  new (enum_values: py.Items<py.Str>, keywords?: py.Rest<EnumParser$new, 'enum_values'>): EnumParser
  (enum_values: py.Items<py.Str>, keywords?: py.Rest<EnumParser$new, 'enum_values'>): py.Promised<EnumParser>
  new (keywords: EnumParser$new): EnumParser
  (keywords: EnumParser$new): py.Promised<EnumParser>
}

export interface Error extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.flags.Error': true }
}

export interface Error$class extends py.PythonClass {
  new (...args: py.RemoteArgument[]): Error
  (...args: py.RemoteArgument[]): py.Promised<Error>
}

export interface Flag$parse {
  argument: py.RemoteArgument
}

export interface Flag extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.flags.Flag': true }
  get allow_hide_cpp(): py.Remote<boolean>
  set allow_hide_cpp(value: py.Bool)
  allow_hide_cpp_dyn: any
  get allow_override(): py.Remote<boolean>
  set allow_override(value: py.Bool)
  allow_override_dyn: any
  get allow_override_cpp(): py.Remote<boolean>
  set allow_override_cpp(value: py.Bool)
  allow_override_cpp_dyn: any
  get allow_overwrite(): py.Remote<boolean>
  set allow_overwrite(value: py.Bool)
  allow_overwrite_dyn: any
  get allow_using_method_names(): py.Remote<boolean>
  set allow_using_method_names(value: py.Bool)
  allow_using_method_names_dyn: any
  get boolean(): py.Remote<boolean>
  set boolean(value: py.Bool)
  boolean_dyn: any
  default: any
  default_dyn: any
  get default_as_str(): py.Remote<string | null>
  set default_as_str(value: py.Str | null)
  default_as_str_dyn: any
  default_unparsed: any
  default_unparsed_dyn: any
  flag_type(): py.Remote<string>
  flag_type_dyn: py.RemoteFunction
  help: any
  help_dyn: any
  get name(): py.Remote<string>
  set name(value: py.Str)
  name_dyn: any
  parse(argument: py.Positional): py.Remote<null>
  parse(keywords: Flag$parse): py.Remote<null>
  parse_dyn: py.RemoteFunction
  get parser(): py.Promised<ArgumentParser>
  set parser(value: py.Of<'tensorflow.compat.v1.flags.ArgumentParser'>)
  parser_dyn: any
  present: any
  present_dyn: any
  serialize(): py.Remote<string>
  serialize_dyn: py.RemoteFunction
  get serializer(): py.Promised<ArgumentSerializer>
  set serializer(value: py.Of<'tensorflow.compat.v1.flags.ArgumentSerializer'>)
  serializer_dyn: any
  get short_name(): py.Remote<string | null>
  set short_name(value: py.Str | null)
  short_name_dyn: any
  unparse(): py.Remote<null>
  unparse_dyn: py.RemoteFunction
  get using_default_value(): py.Remote<boolean>
  set using_default_value(value: py.Bool)
  using_default_value_dyn: any
  validators: any
  validators_dyn: any
  value: any
  value_dyn: any
}

export interface Flag$new {
  parser: py.Of<'tensorflow.compat.v1.flags.ArgumentParser'>
  serializer: py.Of<'tensorflow.compat.v1.flags.ArgumentSerializer'> | null
  name: py.Str
  default: py.RemoteArgument
  help_string: py.Str | null
  short_name?: py.Str | null | undefined
  /** Default: `False` */
  boolean?: py.Bool | undefined
  /** Default: `False` */
  allow_override?: py.Bool | undefined
  /** Default: `False` */
  allow_override_cpp?: py.Bool | undefined
  /** Default: `False` */
  allow_hide_cpp?: py.Bool | undefined
  /** Default: `True` */
  allow_overwrite?: py.Bool | undefined
  /** Default: `False` */
  allow_using_method_names?: py.Bool | undefined
}

export interface Flag$class extends py.PythonClass {
  new (parser: py.Of<'tensorflow.compat.v1.flags.ArgumentParser'>, serializer: py.Of<'tensorflow.compat.v1.flags.ArgumentSerializer'> | null, name: py.Str, default_: py.Positional, help_string: py.Str | null, short_name: py.Str | null, boolean: py.Bool, allow_override: py.Bool, allow_override_cpp?: py.Bool, allow_hide_cpp?: py.Bool, allow_overwrite?: py.Bool, allow_using_method_names?: py.Bool): Flag
  (parser: py.Of<'tensorflow.compat.v1.flags.ArgumentParser'>, serializer: py.Of<'tensorflow.compat.v1.flags.ArgumentSerializer'> | null, name: py.Str, default_: py.Positional, help_string: py.Str | null, short_name: py.Str | null, boolean: py.Bool, allow_override: py.Bool, allow_override_cpp?: py.Bool, allow_hide_cpp?: py.Bool, allow_overwrite?: py.Bool, allow_using_method_names?: py.Bool): py.Promised<Flag>
  new (parser: py.Of<'tensorflow.compat.v1.flags.ArgumentParser'>, serializer: py.Of<'tensorflow.compat.v1.flags.ArgumentSerializer'> | null, name: py.Str, default_: py.Positional, help_string: py.Str | null, short_name: py.Str | null, boolean: py.Bool, keywords?: py.Rest<Flag$new, 'parser' | 'serializer' | 'name' | 'default' | 'help_string' | 'short_name' | 'boolean'>): Flag
  (parser: py.Of<'tensorflow.compat.v1.flags.ArgumentParser'>, serializer: py.Of<'tensorflow.compat.v1.flags.ArgumentSerializer'> | null, name: py.Str, default_: py.Positional, help_string: py.Str | null, short_name: py.Str | null, boolean: py.Bool, keywords?: py.Rest<Flag$new, 'parser' | 'serializer' | 'name' | 'default' | 'help_string' | 'short_name' | 'boolean'>): py.Promised<Flag>
  new (parser: py.Of<'tensorflow.compat.v1.flags.ArgumentParser'>, serializer: py.Of<'tensorflow.compat.v1.flags.ArgumentSerializer'> | null, name: py.Str, default_: py.Positional, help_string: py.Str | null, short_name: py.Str | null, keywords?: py.Rest<Flag$new, 'parser' | 'serializer' | 'name' | 'default' | 'help_string' | 'short_name'>): Flag
  (parser: py.Of<'tensorflow.compat.v1.flags.ArgumentParser'>, serializer: py.Of<'tensorflow.compat.v1.flags.ArgumentSerializer'> | null, name: py.Str, default_: py.Positional, help_string: py.Str | null, short_name: py.Str | null, keywords?: py.Rest<Flag$new, 'parser' | 'serializer' | 'name' | 'default' | 'help_string' | 'short_name'>): py.Promised<Flag>
  new (parser: py.Of<'tensorflow.compat.v1.flags.ArgumentParser'>, serializer: py.Of<'tensorflow.compat.v1.flags.ArgumentSerializer'> | null, name: py.Str, default_: py.Positional, help_string: py.Str | null, keywords?: py.Rest<Flag$new, 'parser' | 'serializer' | 'name' | 'default' | 'help_string'>): Flag
  (parser: py.Of<'tensorflow.compat.v1.flags.ArgumentParser'>, serializer: py.Of<'tensorflow.compat.v1.flags.ArgumentSerializer'> | null, name: py.Str, default_: py.Positional, help_string: py.Str | null, keywords?: py.Rest<Flag$new, 'parser' | 'serializer' | 'name' | 'default' | 'help_string'>): py.Promised<Flag>
  new (parser: py.Of<'tensorflow.compat.v1.flags.ArgumentParser'>, serializer: py.Of<'tensorflow.compat.v1.flags.ArgumentSerializer'> | null, name: py.Str, default_: py.Positional, keywords: py.Rest<Flag$new, 'parser' | 'serializer' | 'name' | 'default'>): Flag
  (parser: py.Of<'tensorflow.compat.v1.flags.ArgumentParser'>, serializer: py.Of<'tensorflow.compat.v1.flags.ArgumentSerializer'> | null, name: py.Str, default_: py.Positional, keywords: py.Rest<Flag$new, 'parser' | 'serializer' | 'name' | 'default'>): py.Promised<Flag>
  new (parser: py.Of<'tensorflow.compat.v1.flags.ArgumentParser'>, serializer: py.Of<'tensorflow.compat.v1.flags.ArgumentSerializer'> | null, name: py.Str, keywords: py.Rest<Flag$new, 'parser' | 'serializer' | 'name'>): Flag
  (parser: py.Of<'tensorflow.compat.v1.flags.ArgumentParser'>, serializer: py.Of<'tensorflow.compat.v1.flags.ArgumentSerializer'> | null, name: py.Str, keywords: py.Rest<Flag$new, 'parser' | 'serializer' | 'name'>): py.Promised<Flag>
  new (parser: py.Of<'tensorflow.compat.v1.flags.ArgumentParser'>, serializer: py.Of<'tensorflow.compat.v1.flags.ArgumentSerializer'> | null, keywords: py.Rest<Flag$new, 'parser' | 'serializer'>): Flag
  (parser: py.Of<'tensorflow.compat.v1.flags.ArgumentParser'>, serializer: py.Of<'tensorflow.compat.v1.flags.ArgumentSerializer'> | null, keywords: py.Rest<Flag$new, 'parser' | 'serializer'>): py.Promised<Flag>
  new (parser: py.Of<'tensorflow.compat.v1.flags.ArgumentParser'>, keywords: py.Rest<Flag$new, 'parser'>): Flag
  (parser: py.Of<'tensorflow.compat.v1.flags.ArgumentParser'>, keywords: py.Rest<Flag$new, 'parser'>): py.Promised<Flag>
  new (keywords: Flag$new): Flag
  (keywords: Flag$new): py.Promised<Flag>
}

export interface FlagHolder extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.flags.FlagHolder': true }
  readonly default: py.Remote
  readonly default_dyn: any
  readonly name: py.Remote<string>
  readonly name_dyn: any
  readonly present: py.Remote<boolean>
  readonly present_dyn: any
  serialize(): py.Remote<string>
  serialize_dyn: py.RemoteFunction
  readonly value: py.Remote
  readonly value_dyn: any
}

export interface FlagHolder$new {
  flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>
  flag: py.Of<'tensorflow.compat.v1.flags.Flag'>
  /** Default: `False` */
  ensure_non_none_value?: py.Bool | undefined
}

export interface FlagHolder$class extends py.PythonClass {
  new (flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>, flag: py.Of<'tensorflow.compat.v1.flags.Flag'>, ensure_non_none_value: py.Bool): FlagHolder
  (flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>, flag: py.Of<'tensorflow.compat.v1.flags.Flag'>, ensure_non_none_value: py.Bool): py.Promised<FlagHolder>
  new (flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>, flag: py.Of<'tensorflow.compat.v1.flags.Flag'>, keywords?: py.Rest<FlagHolder$new, 'flag_values' | 'flag'>): FlagHolder
  (flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>, flag: py.Of<'tensorflow.compat.v1.flags.Flag'>, keywords?: py.Rest<FlagHolder$new, 'flag_values' | 'flag'>): py.Promised<FlagHolder>
  new (flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>, keywords: py.Rest<FlagHolder$new, 'flag_values'>): FlagHolder
  (flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>, keywords: py.Rest<FlagHolder$new, 'flag_values'>): py.Promised<FlagHolder>
  new (keywords: FlagHolder$new): FlagHolder
  (keywords: FlagHolder$new): py.Promised<FlagHolder>
}

export interface FlagNameConflictsWithMethodError extends Error {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.flags.FlagNameConflictsWithMethodError': true } & Error[typeof py.kind]
}

export interface FlagNameConflictsWithMethodError$class extends py.Statics<Error$class> {
  new (...args: py.RemoteArgument[]): FlagNameConflictsWithMethodError
  (...args: py.RemoteArgument[]): py.Promised<FlagNameConflictsWithMethodError>
}

export interface FlagValues$__call__ {
  argv: py.Items<py.Str>
  /** Default: `False` */
  known_only?: py.Bool | undefined
}

export interface FlagValues$__contains__ {
  name: py.Str
}

export interface FlagValues$__getitem__ {
  name: py.Str
}

export interface FlagValues$__setitem__ {
  name: py.Str
  flag: py.Of<'tensorflow.compat.v1.flags.Flag'>
}

export interface FlagValues$append_flag_values {
  flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>
}

export interface FlagValues$append_flags_into_file {
  filename: py.Str
}

export interface FlagValues$find_module_defining_flag {
  flagname: py.Str
  default?: py.RemoteArgument | undefined
}

export interface FlagValues$find_module_id_defining_flag {
  flagname: py.Str
  default?: py.RemoteArgument | undefined
}

export interface FlagValues$get_flag_value {
  name: py.Str
  default: py.RemoteArgument
}

export interface FlagValues$get_flags_for_module {
  module: py.ModuleObject | py.Str
}

export interface FlagValues$get_help {
  /** Default: `''` */
  prefix?: py.Str | undefined
  /** Default: `True` */
  include_special_flags?: py.Bool | undefined
}

export interface FlagValues$get_key_flags_for_module {
  module: py.ModuleObject | py.Str
}

export interface FlagValues$module_help {
  module: py.ModuleObject | py.Str
}

export interface FlagValues$read_flags_from_files {
  argv: py.Items<py.Str>
  /** Default: `True` */
  force_gnu?: py.Bool | undefined
}

export interface FlagValues$register_flag_by_module {
  module_name: py.Str
  flag: py.Of<'tensorflow.compat.v1.flags.Flag'>
}

export interface FlagValues$register_flag_by_module_id {
  module_id: py.Int
  flag: py.Of<'tensorflow.compat.v1.flags.Flag'>
}

export interface FlagValues$register_key_flag_for_module {
  module_name: py.Str
  flag: py.Of<'tensorflow.compat.v1.flags.Flag'>
}

export interface FlagValues$remove_flag_values {
  flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'> | py.Items<py.Str>
}

export interface FlagValues$set_default {
  name: py.Str
  value: py.RemoteArgument
}

export interface FlagValues$set_gnu_getopt {
  /** Default: `True` */
  gnu_getopt?: py.Bool | undefined
}

export interface FlagValues$write_help_in_xml_format {
  outfile?: py.RemoteArgument | undefined
}

export interface FlagValues extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.flags.FlagValues': true }
  (argv: py.Items<py.Str>, known_only: py.Bool): py.RemoteList<string>
  (argv: py.Items<py.Str>, keywords?: py.Rest<FlagValues$__call__, 'argv'>): py.RemoteList<string>
  (keywords: FlagValues$__call__): py.RemoteList<string>
  __contains__(name: py.Str): py.Remote<boolean>
  __contains__(keywords: FlagValues$__contains__): py.Remote<boolean>
  __getitem__(name: py.Str): py.Promised<Flag>
  __getitem__(keywords: FlagValues$__getitem__): py.Promised<Flag>
  readonly [index: number]: any
  __iter__(): py.Remote
  [Symbol.asyncIterator](): AsyncGenerator<any>
  __len__(): py.Remote<number>
  __setitem__(name: py.Str, flag: py.Of<'tensorflow.compat.v1.flags.Flag'>): py.Remote<null>
  __setitem__(name: py.Str, keywords: py.Rest<FlagValues$__setitem__, 'name'>): py.Remote<null>
  __setitem__(keywords: FlagValues$__setitem__): py.Remote<null>
  append_flag_values(flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>): py.Remote<null>
  append_flag_values(keywords: FlagValues$append_flag_values): py.Remote<null>
  append_flag_values_dyn: py.RemoteFunction
  append_flags_into_file(filename: py.Str): py.Remote<null>
  append_flags_into_file(keywords: FlagValues$append_flags_into_file): py.Remote<null>
  append_flags_into_file_dyn: py.RemoteFunction
  find_module_defining_flag(flagname: py.Str, default_: py.Positional): py.Remote
  find_module_defining_flag(flagname: py.Str, keywords?: py.Rest<FlagValues$find_module_defining_flag, 'flagname'>): py.Remote
  find_module_defining_flag(keywords: FlagValues$find_module_defining_flag): py.Remote
  find_module_defining_flag_dyn: py.RemoteFunction
  find_module_id_defining_flag(flagname: py.Str, default_: py.Positional): py.Remote
  find_module_id_defining_flag(flagname: py.Str, keywords?: py.Rest<FlagValues$find_module_id_defining_flag, 'flagname'>): py.Remote
  find_module_id_defining_flag(keywords: FlagValues$find_module_id_defining_flag): py.Remote
  find_module_id_defining_flag_dyn: py.RemoteFunction
  flag_values_dict(): py.Remote
  flag_values_dict_dyn: py.RemoteFunction
  flags_by_module_dict(): py.Remote<Record<string, (Flag)[]>>
  flags_by_module_dict_dyn: py.RemoteFunction
  flags_by_module_id_dict(): py.Remote
  flags_by_module_id_dict_dyn: py.RemoteFunction
  flags_into_string(): py.Remote<string>
  flags_into_string_dyn: py.RemoteFunction
  get_flag_value(name: py.Str, default_: py.Positional): py.Remote
  get_flag_value(name: py.Str, keywords: py.Rest<FlagValues$get_flag_value, 'name'>): py.Remote
  get_flag_value(keywords: FlagValues$get_flag_value): py.Remote
  get_flag_value_dyn: py.RemoteFunction
  get_flags_for_module(module: py.ModuleObject | py.Str): py.RemoteList<Flag>
  get_flags_for_module(keywords: FlagValues$get_flags_for_module): py.RemoteList<Flag>
  get_flags_for_module_dyn: py.RemoteFunction
  get_help(prefix: py.Str, include_special_flags: py.Bool): py.Remote<string>
  get_help(prefix: py.Str, keywords?: py.Rest<FlagValues$get_help, 'prefix'>): py.Remote<string>
  get_help(keywords?: FlagValues$get_help): py.Remote<string>
  get_help_dyn: py.RemoteFunction
  get_key_flags_for_module(module: py.ModuleObject | py.Str): py.RemoteList<Flag>
  get_key_flags_for_module(keywords: FlagValues$get_key_flags_for_module): py.RemoteList<Flag>
  get_key_flags_for_module_dyn: py.RemoteFunction
  is_gnu_getopt(): py.Remote<boolean>
  is_gnu_getopt_dyn: py.RemoteFunction
  is_parsed(): py.Remote<boolean>
  is_parsed_dyn: py.RemoteFunction
  key_flags_by_module_dict(): py.Remote<Record<string, (Flag)[]>>
  key_flags_by_module_dict_dyn: py.RemoteFunction
  main_module_help(): py.Remote<string>
  main_module_help_dyn: py.RemoteFunction
  mark_as_parsed(): py.Remote<null>
  mark_as_parsed_dyn: py.RemoteFunction
  module_help(module: py.ModuleObject | py.Str): py.Remote<string>
  module_help(keywords: FlagValues$module_help): py.Remote<string>
  module_help_dyn: py.RemoteFunction
  read_flags_from_files(argv: py.Items<py.Str>, force_gnu: py.Bool): py.RemoteList<string>
  read_flags_from_files(argv: py.Items<py.Str>, keywords?: py.Rest<FlagValues$read_flags_from_files, 'argv'>): py.RemoteList<string>
  read_flags_from_files(keywords: FlagValues$read_flags_from_files): py.RemoteList<string>
  read_flags_from_files_dyn: py.RemoteFunction
  register_flag_by_module(module_name: py.Str, flag: py.Of<'tensorflow.compat.v1.flags.Flag'>): py.Remote<null>
  register_flag_by_module(module_name: py.Str, keywords: py.Rest<FlagValues$register_flag_by_module, 'module_name'>): py.Remote<null>
  register_flag_by_module(keywords: FlagValues$register_flag_by_module): py.Remote<null>
  register_flag_by_module_dyn: py.RemoteFunction
  register_flag_by_module_id(module_id: py.Int, flag: py.Of<'tensorflow.compat.v1.flags.Flag'>): py.Remote<null>
  register_flag_by_module_id(module_id: py.Int, keywords: py.Rest<FlagValues$register_flag_by_module_id, 'module_id'>): py.Remote<null>
  register_flag_by_module_id(keywords: FlagValues$register_flag_by_module_id): py.Remote<null>
  register_flag_by_module_id_dyn: py.RemoteFunction
  register_key_flag_for_module(module_name: py.Str, flag: py.Of<'tensorflow.compat.v1.flags.Flag'>): py.Remote<null>
  register_key_flag_for_module(module_name: py.Str, keywords: py.Rest<FlagValues$register_key_flag_for_module, 'module_name'>): py.Remote<null>
  register_key_flag_for_module(keywords: FlagValues$register_key_flag_for_module): py.Remote<null>
  register_key_flag_for_module_dyn: py.RemoteFunction
  remove_flag_values(flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'> | py.Items<py.Str>): py.Remote<null>
  remove_flag_values(keywords: FlagValues$remove_flag_values): py.Remote<null>
  remove_flag_values_dyn: py.RemoteFunction
  set_default(name: py.Str, value: py.Positional): py.Remote<null>
  set_default(name: py.Str, keywords: py.Rest<FlagValues$set_default, 'name'>): py.Remote<null>
  set_default(keywords: FlagValues$set_default): py.Remote<null>
  set_default_dyn: py.RemoteFunction
  set_gnu_getopt(gnu_getopt: py.Bool): py.Remote<null>
  set_gnu_getopt(keywords?: FlagValues$set_gnu_getopt): py.Remote<null>
  set_gnu_getopt_dyn: py.RemoteFunction
  unparse_flags(): py.Remote<null>
  unparse_flags_dyn: py.RemoteFunction
  validate_all_flags(): py.Remote<null>
  validate_all_flags_dyn: py.RemoteFunction
  write_help_in_xml_format(outfile: py.Positional): py.Remote<null>
  write_help_in_xml_format(keywords?: FlagValues$write_help_in_xml_format): py.Remote<null>
  write_help_in_xml_format_dyn: py.RemoteFunction
}

export interface FlagValues$class extends py.PythonClass {
  new (): FlagValues
  (): py.Promised<FlagValues>
}

export interface FloatParser$convert {
  argument: py.Int | py.Float | py.Str
}

export interface FloatParser$is_outside_bounds {
  val: py.RemoteArgument
}

export interface FloatParser extends ArgumentParser {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.flags.FloatParser': true } & ArgumentParser[typeof py.kind]
  convert(argument: py.Int | py.Float | py.Str): py.Remote<number>
  convert(keywords: FloatParser$convert): py.Remote<number>
  convert_dyn: py.RemoteFunction
  is_outside_bounds(val: py.Positional): py.Remote<boolean>
  is_outside_bounds(keywords: FloatParser$is_outside_bounds): py.Remote<boolean>
  is_outside_bounds_dyn: py.RemoteFunction
  lower_bound: any
  lower_bound_dyn: any
  get number_article(): py.Remote<string>
  set number_article(value: py.Str)
  number_article_dyn: any
  get number_name(): py.Remote<string>
  set number_name(value: py.Str)
  number_name_dyn: any
  upper_bound: any
  upper_bound_dyn: any
}

export interface FloatParser$new {
  lower_bound?: py.Float | null | undefined
  upper_bound?: py.Float | null | undefined
}

export interface FloatParser$class extends py.Statics<ArgumentParser$class> {
  new (lower_bound: py.Float | null, upper_bound: py.Float | null): FloatParser
  (lower_bound: py.Float | null, upper_bound: py.Float | null): py.Promised<FloatParser>
  new (lower_bound: py.Float | null, keywords?: py.Rest<FloatParser$new, 'lower_bound'>): FloatParser
  (lower_bound: py.Float | null, keywords?: py.Rest<FloatParser$new, 'lower_bound'>): py.Promised<FloatParser>
  new (keywords?: FloatParser$new): FloatParser
  (keywords?: FloatParser$new): py.Promised<FloatParser>
  readonly number_article: py.Remote<string>
  readonly number_name: py.Remote<string>
}

export interface IllegalFlagValueError extends Error {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.flags.IllegalFlagValueError': true } & Error[typeof py.kind]
}

export interface IllegalFlagValueError$class extends py.Statics<Error$class> {
  new (...args: py.RemoteArgument[]): IllegalFlagValueError
  (...args: py.RemoteArgument[]): py.Promised<IllegalFlagValueError>
}

export interface IntegerParser$convert {
  argument: py.Int | py.Str
}

export interface IntegerParser$is_outside_bounds {
  val: py.RemoteArgument
}

export interface IntegerParser extends ArgumentParser {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.flags.IntegerParser': true } & ArgumentParser[typeof py.kind]
  convert(argument: py.Int | py.Str): py.Remote<number>
  convert(keywords: IntegerParser$convert): py.Remote<number>
  convert_dyn: py.RemoteFunction
  is_outside_bounds(val: py.Positional): py.Remote<boolean>
  is_outside_bounds(keywords: IntegerParser$is_outside_bounds): py.Remote<boolean>
  is_outside_bounds_dyn: py.RemoteFunction
  lower_bound: any
  lower_bound_dyn: any
  get number_article(): py.Remote<string>
  set number_article(value: py.Str)
  number_article_dyn: any
  get number_name(): py.Remote<string>
  set number_name(value: py.Str)
  number_name_dyn: any
  upper_bound: any
  upper_bound_dyn: any
}

export interface IntegerParser$new {
  lower_bound?: py.Int | null | undefined
  upper_bound?: py.Int | null | undefined
}

export interface IntegerParser$class extends py.Statics<ArgumentParser$class> {
  new (lower_bound: py.Int | null, upper_bound: py.Int | null): IntegerParser
  (lower_bound: py.Int | null, upper_bound: py.Int | null): py.Promised<IntegerParser>
  new (lower_bound: py.Int | null, keywords?: py.Rest<IntegerParser$new, 'lower_bound'>): IntegerParser
  (lower_bound: py.Int | null, keywords?: py.Rest<IntegerParser$new, 'lower_bound'>): py.Promised<IntegerParser>
  new (keywords?: IntegerParser$new): IntegerParser
  (keywords?: IntegerParser$new): py.Promised<IntegerParser>
  readonly number_article: py.Remote<string>
  readonly number_name: py.Remote<string>
}

export interface ListParser$parse {
  argument: py.Str | py.List<py.Str>
}

export interface ListParser extends BaseListParser {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.flags.ListParser': true } & BaseListParser[typeof py.kind]
  parse(argument: py.Str | py.List<py.Str>): py.RemoteList<string>
  parse(keywords: ListParser$parse): py.RemoteList<string>
  parse(...args: any[]): any
  parse_dyn: py.RemoteFunction
}

export interface ListParser$class extends py.Statics<BaseListParser$class> {
  new (): ListParser
  (): py.Promised<ListParser>
}

export interface ListSerializer$serialize {
  value: py.List<py.RemoteArgument>
}

export interface ListSerializer extends ArgumentSerializer {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.flags.ListSerializer': true } & ArgumentSerializer[typeof py.kind]
  get list_sep(): py.Remote<string>
  set list_sep(value: py.Str)
  list_sep_dyn: any
  serialize(value: py.List<py.RemoteArgument>): py.Remote<string>
  serialize(keywords: ListSerializer$serialize): py.Remote<string>
  serialize(...args: any[]): any
  serialize_dyn: py.RemoteFunction
}

export interface ListSerializer$new {
  list_sep: py.Str
}

export interface ListSerializer$class extends py.Statics<ArgumentSerializer$class> {
  new (list_sep: py.Str): ListSerializer
  (list_sep: py.Str): py.Promised<ListSerializer>
  new (keywords: ListSerializer$new): ListSerializer
  (keywords: ListSerializer$new): py.Promised<ListSerializer>
}

export interface MultiEnumClassFlag extends MultiFlag {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.flags.MultiEnumClassFlag': true } & MultiFlag[typeof py.kind]
}

export interface MultiEnumClassFlag$new {
  name: py.Str
  default: py.RemoteArgument
  help_string: py.Str
  enum_class: py.ClassOf<never> | py.Untyped
  /** Default: `False` */
  case_sensitive?: py.Bool | undefined
  short_name?: py.Str | null | undefined
  /** Default: `False` */
  boolean?: py.Bool | undefined
  /** Default: `False` */
  allow_override?: py.Bool | undefined
  /** Default: `False` */
  allow_override_cpp?: py.Bool | undefined
  /** Default: `False` */
  allow_hide_cpp?: py.Bool | undefined
  /** Default: `True` */
  allow_overwrite?: py.Bool | undefined
  /** Default: `False` */
  allow_using_method_names?: py.Bool | undefined
}

export interface MultiEnumClassFlag$class extends py.Statics<MultiFlag$class> {
  new (name: py.Str, default_: py.Positional, help_string: py.Str, enum_class: py.ClassOf<never> | py.Untyped, case_sensitive: py.Bool, keywords?: py.Rest<MultiEnumClassFlag$new, 'name' | 'default' | 'help_string' | 'enum_class' | 'case_sensitive'>): MultiEnumClassFlag
  (name: py.Str, default_: py.Positional, help_string: py.Str, enum_class: py.ClassOf<never> | py.Untyped, case_sensitive: py.Bool, keywords?: py.Rest<MultiEnumClassFlag$new, 'name' | 'default' | 'help_string' | 'enum_class' | 'case_sensitive'>): py.Promised<MultiEnumClassFlag>
  new (name: py.Str, default_: py.Positional, help_string: py.Str, enum_class: py.ClassOf<never> | py.Untyped, keywords?: py.Rest<MultiEnumClassFlag$new, 'name' | 'default' | 'help_string' | 'enum_class'>): MultiEnumClassFlag
  (name: py.Str, default_: py.Positional, help_string: py.Str, enum_class: py.ClassOf<never> | py.Untyped, keywords?: py.Rest<MultiEnumClassFlag$new, 'name' | 'default' | 'help_string' | 'enum_class'>): py.Promised<MultiEnumClassFlag>
  new (name: py.Str, default_: py.Positional, help_string: py.Str, keywords: py.Rest<MultiEnumClassFlag$new, 'name' | 'default' | 'help_string'>): MultiEnumClassFlag
  (name: py.Str, default_: py.Positional, help_string: py.Str, keywords: py.Rest<MultiEnumClassFlag$new, 'name' | 'default' | 'help_string'>): py.Promised<MultiEnumClassFlag>
  new (name: py.Str, default_: py.Positional, keywords: py.Rest<MultiEnumClassFlag$new, 'name' | 'default'>): MultiEnumClassFlag
  (name: py.Str, default_: py.Positional, keywords: py.Rest<MultiEnumClassFlag$new, 'name' | 'default'>): py.Promised<MultiEnumClassFlag>
  new (name: py.Str, keywords: py.Rest<MultiEnumClassFlag$new, 'name'>): MultiEnumClassFlag
  (name: py.Str, keywords: py.Rest<MultiEnumClassFlag$new, 'name'>): py.Promised<MultiEnumClassFlag>
  new (keywords: MultiEnumClassFlag$new): MultiEnumClassFlag
  (keywords: MultiEnumClassFlag$new): py.Promised<MultiEnumClassFlag>
}

export interface MultiFlag$parse {
  arguments: py.RemoteArgument
}

export interface MultiFlag extends Flag {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.flags.MultiFlag': true } & Flag[typeof py.kind]
  parse(arguments_: py.Positional): py.Remote
  parse(keywords: MultiFlag$parse): py.Remote
  parse(...args: any[]): any
  parse_dyn: py.RemoteFunction
}

export interface MultiFlag$new {
  serializer: py.Of<'tensorflow.compat.v1.flags.ArgumentSerializer'> | null
  name: py.Str
  default: py.RemoteArgument
  help_string: py.Str | null
  short_name?: py.Str | null | undefined
  /** Default: `False` */
  boolean?: py.Bool | undefined
  /** Default: `False` */
  allow_override?: py.Bool | undefined
  /** Default: `False` */
  allow_override_cpp?: py.Bool | undefined
  /** Default: `False` */
  allow_hide_cpp?: py.Bool | undefined
  /** Default: `True` */
  allow_overwrite?: py.Bool | undefined
  /** Default: `False` */
  allow_using_method_names?: py.Bool | undefined
}

export interface MultiFlag$class extends py.Statics<Flag$class> {
  new (...args: py.Positional[]): MultiFlag
  (...args: py.Positional[]): py.Promised<MultiFlag>
  new (...args: [...args: py.Positional[], keywords: MultiFlag$new]): MultiFlag
  (...args: [...args: py.Positional[], keywords: MultiFlag$new]): py.Promised<MultiFlag>
  new (keywords: MultiFlag$new): MultiFlag
  (keywords: MultiFlag$new): py.Promised<MultiFlag>
}

export interface UnparsedFlagAccessError extends Error {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.flags.UnparsedFlagAccessError': true } & Error[typeof py.kind]
}

export interface UnparsedFlagAccessError$class extends py.Statics<Error$class> {
  new (...args: py.RemoteArgument[]): UnparsedFlagAccessError
  (...args: py.RemoteArgument[]): py.Promised<UnparsedFlagAccessError>
}

export interface UnrecognizedFlagError extends Error {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.flags.UnrecognizedFlagError': true } & Error[typeof py.kind]
  get flagname(): py.Remote<string>
  set flagname(value: py.Str)
  flagname_dyn: any
  flagvalue: any
  flagvalue_dyn: any
}

export interface UnrecognizedFlagError$new {
  flagname: py.Str
  /** Default: `''` */
  flagvalue?: py.Str | undefined
  /** Default: `()` */
  suggestions?: py.Items<py.Str> | undefined
}

export interface UnrecognizedFlagError$class extends py.Statics<Error$class> {
  new (flagname: py.Str, flagvalue: py.Str, suggestions: py.Items<py.Str>): UnrecognizedFlagError
  (flagname: py.Str, flagvalue: py.Str, suggestions: py.Items<py.Str>): py.Promised<UnrecognizedFlagError>
  new (flagname: py.Str, flagvalue: py.Str, keywords?: py.Rest<UnrecognizedFlagError$new, 'flagname' | 'flagvalue'>): UnrecognizedFlagError
  (flagname: py.Str, flagvalue: py.Str, keywords?: py.Rest<UnrecognizedFlagError$new, 'flagname' | 'flagvalue'>): py.Promised<UnrecognizedFlagError>
  new (flagname: py.Str, keywords?: py.Rest<UnrecognizedFlagError$new, 'flagname'>): UnrecognizedFlagError
  (flagname: py.Str, keywords?: py.Rest<UnrecognizedFlagError$new, 'flagname'>): py.Promised<UnrecognizedFlagError>
  new (keywords: UnrecognizedFlagError$new): UnrecognizedFlagError
  (keywords: UnrecognizedFlagError$new): py.Promised<UnrecognizedFlagError>
}

export interface ValidationError extends Error {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.flags.ValidationError': true } & Error[typeof py.kind]
}

export interface ValidationError$class extends py.Statics<Error$class> {
  new (...args: py.RemoteArgument[]): ValidationError
  (...args: py.RemoteArgument[]): py.Promised<ValidationError>
}

export interface WhitespaceSeparatedListParser$parse {
  argument: py.Str | py.List<py.Str>
}

export interface WhitespaceSeparatedListParser extends BaseListParser {
  readonly [py.kind]: { readonly 'tensorflow.compat.v1.flags.WhitespaceSeparatedListParser': true } & BaseListParser[typeof py.kind]
  parse(argument: py.Str | py.List<py.Str>): py.RemoteList<string>
  parse(keywords: WhitespaceSeparatedListParser$parse): py.RemoteList<string>
  parse(...args: any[]): any
  parse_dyn: py.RemoteFunction
}

export interface WhitespaceSeparatedListParser$new {
  /** Default: `False` */
  comma_compat?: py.Bool | undefined
}

export interface WhitespaceSeparatedListParser$class extends py.Statics<BaseListParser$class> {
  new (comma_compat: py.Bool): WhitespaceSeparatedListParser
  (comma_compat: py.Bool): py.Promised<WhitespaceSeparatedListParser>
  new (keywords?: WhitespaceSeparatedListParser$new): WhitespaceSeparatedListParser
  (keywords?: WhitespaceSeparatedListParser$new): py.Promised<WhitespaceSeparatedListParser>
}

export interface DEFINE$ {
  parser: py.Of<'tensorflow.compat.v1.flags.ArgumentParser'>
  name: py.Str
  default: py.RemoteArgument
  help: py.Str
  flag_values?: py.Of<'tensorflow.compat.v1.flags.FlagValues'> | undefined
  serializer?: py.Of<'tensorflow.compat.v1.flags.ArgumentSerializer'> | null | undefined
  module_name?: py.Str | null | undefined
  /** Default: `False` */
  required?: py.Bool | undefined
  [keyword: string]: any
}

export interface DEFINE_alias$ {
  name: py.Str
  original_name: py.Str
  flag_values?: py.Of<'tensorflow.compat.v1.flags.FlagValues'> | undefined
  module_name?: py.Str | null | undefined
}

export interface DEFINE_bool$ {
  name: py.Str
  default: py.Bool | py.Str | null
  help: py.Str
  flag_values?: py.Of<'tensorflow.compat.v1.flags.FlagValues'> | undefined
  module_name?: py.Str | null | undefined
  /** Default: `False` */
  required?: py.Bool | undefined
  [keyword: string]: any
}

export interface DEFINE_enum$ {
  name: py.Str
  default: py.Str | null
  enum_values: py.RemoteArgument
  help: py.Str
  flag_values?: py.Of<'tensorflow.compat.v1.flags.FlagValues'> | undefined
  module_name?: py.Str | null | undefined
  /** Default: `False` */
  required?: py.Bool | undefined
  [keyword: string]: any
}

export interface DEFINE_enum_class$ {
  name: py.Str
  default: py.RemoteArgument
  enum_class: py.RemoteArgument
  help: py.Str
  flag_values?: py.Of<'tensorflow.compat.v1.flags.FlagValues'> | undefined
  module_name?: py.Str | null | undefined
  /** Default: `False` */
  case_sensitive?: py.Bool | undefined
  /** Default: `False` */
  required?: py.Bool | undefined
  [keyword: string]: any
}

export interface DEFINE_flag$ {
  flag: py.Of<'tensorflow.compat.v1.flags.Flag'>
  flag_values?: py.Of<'tensorflow.compat.v1.flags.FlagValues'> | undefined
  module_name?: py.Str | null | undefined
  /** Default: `False` */
  required?: py.Bool | undefined
}

export interface DEFINE_float$ {
  name: py.Str
  default: py.Float | py.Str | null
  help: py.Str
  lower_bound?: py.Float | null | undefined
  upper_bound?: py.Float | null | undefined
  flag_values?: py.Of<'tensorflow.compat.v1.flags.FlagValues'> | undefined
  /** Default: `False` */
  required?: py.Bool | undefined
  [keyword: string]: any
}

export interface DEFINE_integer$ {
  name: py.Str
  default: py.Int | py.Str | null
  help: py.Str
  lower_bound?: py.Int | null | undefined
  upper_bound?: py.Int | null | undefined
  flag_values?: py.Of<'tensorflow.compat.v1.flags.FlagValues'> | undefined
  /** Default: `False` */
  required?: py.Bool | undefined
  [keyword: string]: any
}

export interface DEFINE_list$ {
  name: py.Str
  default: py.List<py.RemoteArgument> | py.Str | null
  help: py.Str
  flag_values?: py.Of<'tensorflow.compat.v1.flags.FlagValues'> | undefined
  /** Default: `False` */
  required?: py.Bool | undefined
  [keyword: string]: any
}

export interface DEFINE_multi$ {
  parser: py.Of<'tensorflow.compat.v1.flags.ArgumentParser'>
  serializer: py.Of<'tensorflow.compat.v1.flags.ArgumentSerializer'>
  name: py.Str
  default: py.RemoteArgument
  help: py.Str
  flag_values?: py.Of<'tensorflow.compat.v1.flags.FlagValues'> | undefined
  module_name?: py.Str | null | undefined
  /** Default: `False` */
  required?: py.Bool | undefined
  [keyword: string]: any
}

export interface DEFINE_multi_enum$ {
  name: py.Str
  default: py.RemoteArgument
  enum_values: py.RemoteArgument
  help: py.Str
  flag_values?: py.Of<'tensorflow.compat.v1.flags.FlagValues'> | undefined
  /** Default: `True` */
  case_sensitive?: py.Bool | undefined
  /** Default: `False` */
  required?: py.Bool | undefined
  [keyword: string]: any
}

export interface DEFINE_multi_enum_class$ {
  name: py.Str
  default: py.RemoteArgument
  enum_class: py.RemoteArgument
  help: py.Str
  flag_values?: py.Of<'tensorflow.compat.v1.flags.FlagValues'> | undefined
  module_name?: py.Str | null | undefined
  /** Default: `False` */
  case_sensitive?: py.Bool | undefined
  /** Default: `False` */
  required?: py.Bool | undefined
  [keyword: string]: any
}

export interface DEFINE_multi_float$ {
  name: py.Str
  default: py.RemoteArgument
  help: py.Str
  lower_bound?: py.Float | null | undefined
  upper_bound?: py.Float | null | undefined
  flag_values?: py.Of<'tensorflow.compat.v1.flags.FlagValues'> | undefined
  /** Default: `False` */
  required?: py.Bool | undefined
  [keyword: string]: any
}

export interface DEFINE_multi_integer$ {
  name: py.Str
  default: py.RemoteArgument
  help: py.Str
  lower_bound?: py.Int | null | undefined
  upper_bound?: py.Int | null | undefined
  flag_values?: py.Of<'tensorflow.compat.v1.flags.FlagValues'> | undefined
  /** Default: `False` */
  required?: py.Bool | undefined
  [keyword: string]: any
}

export interface DEFINE_multi_string$ {
  name: py.Str
  default: py.RemoteArgument
  help: py.Str
  flag_values?: py.Of<'tensorflow.compat.v1.flags.FlagValues'> | undefined
  /** Default: `False` */
  required?: py.Bool | undefined
  [keyword: string]: any
}

export interface DEFINE_spaceseplist$ {
  name: py.Str
  default: py.List<py.RemoteArgument> | py.Str | null
  help: py.Str
  /** Default: `False` */
  comma_compat?: py.Bool | undefined
  flag_values?: py.Of<'tensorflow.compat.v1.flags.FlagValues'> | undefined
  /** Default: `False` */
  required?: py.Bool | undefined
  [keyword: string]: any
}

export interface DEFINE_string$ {
  name: py.Str
  default: py.RemoteArgument
  help: py.RemoteArgument
  flag_values?: py.Of<'tensorflow.compat.v1.flags.FlagValues'> | undefined
  /** Default: `False` */
  required?: py.Bool | undefined
  [keyword: string]: any
}

export interface adopt_module_key_flags$ {
  module: py.ModuleObject
  flag_values?: py.Of<'tensorflow.compat.v1.flags.FlagValues'> | undefined
}

export interface declare_key_flag$ {
  flag_name: py.Str | py.Of<'tensorflow.compat.v1.flags.FlagHolder'>
  flag_values?: py.Of<'tensorflow.compat.v1.flags.FlagValues'> | undefined
}

export interface doc_to_help$ {
  doc: py.Str
}

export interface flag_dict_to_args$ {
  flag_map: py.Dict<string, py.RemoteArgument>
  multi_flags?: py.List<py.Str> | null | undefined
}

export interface mark_bool_flags_as_mutual_exclusive$ {
  flag_names: py.RemoteArgument
  /** Default: `False` */
  required?: py.Bool | undefined
  flag_values?: py.Of<'tensorflow.compat.v1.flags.FlagValues'> | undefined
}

export interface mark_flag_as_required$ {
  flag_name: py.Str | py.Of<'tensorflow.compat.v1.flags.FlagHolder'>
  flag_values?: py.Of<'tensorflow.compat.v1.flags.FlagValues'> | undefined
}

export interface mark_flags_as_mutual_exclusive$ {
  flag_names: py.RemoteArgument
  /** Default: `False` */
  required?: py.Bool | undefined
  flag_values?: py.Of<'tensorflow.compat.v1.flags.FlagValues'> | undefined
}

export interface mark_flags_as_required$ {
  flag_names: py.Items<py.RemoteArgument>
  flag_values?: py.Of<'tensorflow.compat.v1.flags.FlagValues'> | undefined
}

export interface multi_flags_validator$ {
  flag_names: py.RemoteArgument
  /** Default: `'Flag validation failed'` */
  message?: py.Str | undefined
  flag_values?: py.Of<'tensorflow.compat.v1.flags.FlagValues'> | undefined
}

export interface override_value$ {
  flag_holder: py.Of<'tensorflow.compat.v1.flags.FlagHolder'>
  value: py.RemoteArgument
}

export interface register_multi_flags_validator$ {
  flag_names: py.RemoteArgument
  multi_flags_checker: py.Callable
  /** Default: `'Flags validation failed'` */
  message?: py.Str | undefined
  flag_values?: py.Of<'tensorflow.compat.v1.flags.FlagValues'> | undefined
}

export interface register_validator$ {
  flag_name: py.Str | py.Of<'tensorflow.compat.v1.flags.FlagHolder'>
  checker: py.Callable
  /** Default: `'Flag validation failed'` */
  message?: py.Str | undefined
  flag_values?: py.Of<'tensorflow.compat.v1.flags.FlagValues'> | undefined
}

export interface set_default$ {
  flag_holder: py.Of<'tensorflow.compat.v1.flags.FlagHolder'>
  value: py.RemoteArgument
}

export interface text_wrap$ {
  text: py.Str
  length?: py.Int | null | undefined
  /** Default: `''` */
  indent?: py.Str | undefined
  firstline_indent?: py.Str | null | undefined
}

export interface validator$ {
  flag_name: py.Str | py.Of<'tensorflow.compat.v1.flags.FlagHolder'>
  /** Default: `'Flag validation failed'` */
  message?: py.Str | undefined
  flag_values?: py.Of<'tensorflow.compat.v1.flags.FlagValues'> | undefined
}

export interface $Module extends py.PythonModuleObject {
  readonly ArgumentParser: ArgumentParser$class
  readonly ArgumentSerializer: ArgumentSerializer$class
  readonly BaseListParser: BaseListParser$class
  readonly BooleanFlag: BooleanFlag$class
  readonly BooleanParser: BooleanParser$class
  readonly CantOpenFlagFileError: CantOpenFlagFileError$class
  readonly CsvListSerializer: CsvListSerializer$class
  DEFINE(parser: py.Of<'tensorflow.compat.v1.flags.ArgumentParser'>, name: py.Str, default_: py.Positional, help: py.Str, flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>, serializer: py.Of<'tensorflow.compat.v1.flags.ArgumentSerializer'> | null, module_name: py.Str | null, required?: py.Bool, keywords?: py.Rest<DEFINE$, 'parser' | 'name' | 'default' | 'help' | 'flag_values' | 'serializer' | 'module_name' | 'required'>): py.Remote
  DEFINE(parser: py.Of<'tensorflow.compat.v1.flags.ArgumentParser'>, name: py.Str, default_: py.Positional, help: py.Str, flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>, serializer: py.Of<'tensorflow.compat.v1.flags.ArgumentSerializer'> | null, keywords?: py.Rest<DEFINE$, 'parser' | 'name' | 'default' | 'help' | 'flag_values' | 'serializer'>): py.Remote
  DEFINE(parser: py.Of<'tensorflow.compat.v1.flags.ArgumentParser'>, name: py.Str, default_: py.Positional, help: py.Str, flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>, keywords?: py.Rest<DEFINE$, 'parser' | 'name' | 'default' | 'help' | 'flag_values'>): py.Remote
  DEFINE(parser: py.Of<'tensorflow.compat.v1.flags.ArgumentParser'>, name: py.Str, default_: py.Positional, help: py.Str, keywords?: py.Rest<DEFINE$, 'parser' | 'name' | 'default' | 'help'>): py.Remote
  DEFINE(parser: py.Of<'tensorflow.compat.v1.flags.ArgumentParser'>, name: py.Str, default_: py.Positional, keywords: py.Rest<DEFINE$, 'parser' | 'name' | 'default'>): py.Remote
  DEFINE(parser: py.Of<'tensorflow.compat.v1.flags.ArgumentParser'>, name: py.Str, keywords: py.Rest<DEFINE$, 'parser' | 'name'>): py.Remote
  DEFINE(parser: py.Of<'tensorflow.compat.v1.flags.ArgumentParser'>, keywords: py.Rest<DEFINE$, 'parser'>): py.Remote
  DEFINE(keywords: DEFINE$): py.Remote
  DEFINE_dyn: py.RemoteFunction
  DEFINE_alias(name: py.Str, original_name: py.Str, flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>, module_name: py.Str | null): py.Promised<FlagHolder>
  DEFINE_alias(name: py.Str, original_name: py.Str, flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>, keywords?: py.Rest<DEFINE_alias$, 'name' | 'original_name' | 'flag_values'>): py.Promised<FlagHolder>
  DEFINE_alias(name: py.Str, original_name: py.Str, keywords?: py.Rest<DEFINE_alias$, 'name' | 'original_name'>): py.Promised<FlagHolder>
  DEFINE_alias(name: py.Str, keywords: py.Rest<DEFINE_alias$, 'name'>): py.Promised<FlagHolder>
  DEFINE_alias(keywords: DEFINE_alias$): py.Promised<FlagHolder>
  DEFINE_alias_dyn: py.RemoteFunction
  DEFINE_bool(name: py.Str, default_: py.Bool | py.Str | null, help: py.Str, flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>, module_name: py.Str | null, required: py.Bool, keywords?: py.Rest<DEFINE_bool$, 'name' | 'default' | 'help' | 'flag_values' | 'module_name' | 'required'>): py.Remote
  DEFINE_bool(name: py.Str, default_: py.Bool | py.Str | null, help: py.Str, flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>, module_name: py.Str | null, keywords?: py.Rest<DEFINE_bool$, 'name' | 'default' | 'help' | 'flag_values' | 'module_name'>): py.Remote
  DEFINE_bool(name: py.Str, default_: py.Bool | py.Str | null, help: py.Str, flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>, keywords?: py.Rest<DEFINE_bool$, 'name' | 'default' | 'help' | 'flag_values'>): py.Remote
  DEFINE_bool(name: py.Str, default_: py.Bool | py.Str | null, help: py.Str, keywords?: py.Rest<DEFINE_bool$, 'name' | 'default' | 'help'>): py.Remote
  DEFINE_bool(name: py.Str, default_: py.Bool | py.Str | null, keywords: py.Rest<DEFINE_bool$, 'name' | 'default'>): py.Remote
  DEFINE_bool(name: py.Str, keywords: py.Rest<DEFINE_bool$, 'name'>): py.Remote
  DEFINE_bool(keywords: DEFINE_bool$): py.Remote
  DEFINE_bool_dyn: py.RemoteFunction
  readonly DEFINE_boolean: $Module["DEFINE_bool"]
  DEFINE_boolean_dyn: py.RemoteFunction
  DEFINE_enum(name: py.Str, default_: py.Str | null, enum_values: py.Positional, help: py.Str, flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>, module_name: py.Str | null, required: py.Bool, keywords?: py.Rest<DEFINE_enum$, 'name' | 'default' | 'enum_values' | 'help' | 'flag_values' | 'module_name' | 'required'>): py.Remote
  DEFINE_enum(name: py.Str, default_: py.Str | null, enum_values: py.Positional, help: py.Str, flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>, module_name: py.Str | null, keywords?: py.Rest<DEFINE_enum$, 'name' | 'default' | 'enum_values' | 'help' | 'flag_values' | 'module_name'>): py.Remote
  DEFINE_enum(name: py.Str, default_: py.Str | null, enum_values: py.Positional, help: py.Str, flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>, keywords?: py.Rest<DEFINE_enum$, 'name' | 'default' | 'enum_values' | 'help' | 'flag_values'>): py.Remote
  DEFINE_enum(name: py.Str, default_: py.Str | null, enum_values: py.Positional, help: py.Str, keywords?: py.Rest<DEFINE_enum$, 'name' | 'default' | 'enum_values' | 'help'>): py.Remote
  DEFINE_enum(name: py.Str, default_: py.Str | null, enum_values: py.Positional, keywords: py.Rest<DEFINE_enum$, 'name' | 'default' | 'enum_values'>): py.Remote
  DEFINE_enum(name: py.Str, default_: py.Str | null, keywords: py.Rest<DEFINE_enum$, 'name' | 'default'>): py.Remote
  DEFINE_enum(name: py.Str, keywords: py.Rest<DEFINE_enum$, 'name'>): py.Remote
  DEFINE_enum(keywords: DEFINE_enum$): py.Remote
  DEFINE_enum_dyn: py.RemoteFunction
  DEFINE_enum_class(name: py.Str, default_: py.Positional, enum_class: py.Positional, help: py.Str, flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>, module_name: py.Str | null, case_sensitive: py.Bool, required?: py.Bool, keywords?: py.Rest<DEFINE_enum_class$, 'name' | 'default' | 'enum_class' | 'help' | 'flag_values' | 'module_name' | 'case_sensitive' | 'required'>): py.Remote
  DEFINE_enum_class(name: py.Str, default_: py.Positional, enum_class: py.Positional, help: py.Str, flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>, module_name: py.Str | null, keywords?: py.Rest<DEFINE_enum_class$, 'name' | 'default' | 'enum_class' | 'help' | 'flag_values' | 'module_name'>): py.Remote
  DEFINE_enum_class(name: py.Str, default_: py.Positional, enum_class: py.Positional, help: py.Str, flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>, keywords?: py.Rest<DEFINE_enum_class$, 'name' | 'default' | 'enum_class' | 'help' | 'flag_values'>): py.Remote
  DEFINE_enum_class(name: py.Str, default_: py.Positional, enum_class: py.Positional, help: py.Str, keywords?: py.Rest<DEFINE_enum_class$, 'name' | 'default' | 'enum_class' | 'help'>): py.Remote
  DEFINE_enum_class(name: py.Str, default_: py.Positional, enum_class: py.Positional, keywords: py.Rest<DEFINE_enum_class$, 'name' | 'default' | 'enum_class'>): py.Remote
  DEFINE_enum_class(name: py.Str, default_: py.Positional, keywords: py.Rest<DEFINE_enum_class$, 'name' | 'default'>): py.Remote
  DEFINE_enum_class(name: py.Str, keywords: py.Rest<DEFINE_enum_class$, 'name'>): py.Remote
  DEFINE_enum_class(keywords: DEFINE_enum_class$): py.Remote
  DEFINE_enum_class_dyn: py.RemoteFunction
  DEFINE_flag(flag: py.Of<'tensorflow.compat.v1.flags.Flag'>, flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>, module_name: py.Str | null, required: py.Bool): py.Remote
  DEFINE_flag(flag: py.Of<'tensorflow.compat.v1.flags.Flag'>, flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>, module_name: py.Str | null, keywords?: py.Rest<DEFINE_flag$, 'flag' | 'flag_values' | 'module_name'>): py.Remote
  DEFINE_flag(flag: py.Of<'tensorflow.compat.v1.flags.Flag'>, flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>, keywords?: py.Rest<DEFINE_flag$, 'flag' | 'flag_values'>): py.Remote
  DEFINE_flag(flag: py.Of<'tensorflow.compat.v1.flags.Flag'>, keywords?: py.Rest<DEFINE_flag$, 'flag'>): py.Remote
  DEFINE_flag(keywords: DEFINE_flag$): py.Remote
  DEFINE_flag_dyn: py.RemoteFunction
  DEFINE_float(name: py.Str, default_: py.Float | py.Str | null, help: py.Str, lower_bound: py.Float | null, upper_bound: py.Float | null, flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>, required?: py.Bool, keywords?: py.Rest<DEFINE_float$, 'name' | 'default' | 'help' | 'lower_bound' | 'upper_bound' | 'flag_values' | 'required'>): py.Remote
  DEFINE_float(name: py.Str, default_: py.Float | py.Str | null, help: py.Str, lower_bound: py.Float | null, upper_bound: py.Float | null, keywords?: py.Rest<DEFINE_float$, 'name' | 'default' | 'help' | 'lower_bound' | 'upper_bound'>): py.Remote
  DEFINE_float(name: py.Str, default_: py.Float | py.Str | null, help: py.Str, lower_bound: py.Float | null, keywords?: py.Rest<DEFINE_float$, 'name' | 'default' | 'help' | 'lower_bound'>): py.Remote
  DEFINE_float(name: py.Str, default_: py.Float | py.Str | null, help: py.Str, keywords?: py.Rest<DEFINE_float$, 'name' | 'default' | 'help'>): py.Remote
  DEFINE_float(name: py.Str, default_: py.Float | py.Str | null, keywords: py.Rest<DEFINE_float$, 'name' | 'default'>): py.Remote
  DEFINE_float(name: py.Str, keywords: py.Rest<DEFINE_float$, 'name'>): py.Remote
  DEFINE_float(keywords: DEFINE_float$): py.Remote
  DEFINE_float_dyn: py.RemoteFunction
  DEFINE_integer(name: py.Str, default_: py.Int | py.Str | null, help: py.Str, lower_bound: py.Int | null, upper_bound: py.Int | null, flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>, required?: py.Bool, keywords?: py.Rest<DEFINE_integer$, 'name' | 'default' | 'help' | 'lower_bound' | 'upper_bound' | 'flag_values' | 'required'>): py.Remote
  DEFINE_integer(name: py.Str, default_: py.Int | py.Str | null, help: py.Str, lower_bound: py.Int | null, upper_bound: py.Int | null, keywords?: py.Rest<DEFINE_integer$, 'name' | 'default' | 'help' | 'lower_bound' | 'upper_bound'>): py.Remote
  DEFINE_integer(name: py.Str, default_: py.Int | py.Str | null, help: py.Str, lower_bound: py.Int | null, keywords?: py.Rest<DEFINE_integer$, 'name' | 'default' | 'help' | 'lower_bound'>): py.Remote
  DEFINE_integer(name: py.Str, default_: py.Int | py.Str | null, help: py.Str, keywords?: py.Rest<DEFINE_integer$, 'name' | 'default' | 'help'>): py.Remote
  DEFINE_integer(name: py.Str, default_: py.Int | py.Str | null, keywords: py.Rest<DEFINE_integer$, 'name' | 'default'>): py.Remote
  DEFINE_integer(name: py.Str, keywords: py.Rest<DEFINE_integer$, 'name'>): py.Remote
  DEFINE_integer(keywords: DEFINE_integer$): py.Remote
  DEFINE_integer_dyn: py.RemoteFunction
  DEFINE_list(name: py.Str, default_: py.List<py.RemoteArgument> | py.Str | null, help: py.Str, flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>, required: py.Bool, keywords?: py.Rest<DEFINE_list$, 'name' | 'default' | 'help' | 'flag_values' | 'required'>): py.Remote
  DEFINE_list(name: py.Str, default_: py.List<py.RemoteArgument> | py.Str | null, help: py.Str, flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>, keywords?: py.Rest<DEFINE_list$, 'name' | 'default' | 'help' | 'flag_values'>): py.Remote
  DEFINE_list(name: py.Str, default_: py.List<py.RemoteArgument> | py.Str | null, help: py.Str, keywords?: py.Rest<DEFINE_list$, 'name' | 'default' | 'help'>): py.Remote
  DEFINE_list(name: py.Str, default_: py.List<py.RemoteArgument> | py.Str | null, keywords: py.Rest<DEFINE_list$, 'name' | 'default'>): py.Remote
  DEFINE_list(name: py.Str, keywords: py.Rest<DEFINE_list$, 'name'>): py.Remote
  DEFINE_list(keywords: DEFINE_list$): py.Remote
  DEFINE_list_dyn: py.RemoteFunction
  DEFINE_multi(parser: py.Of<'tensorflow.compat.v1.flags.ArgumentParser'>, serializer: py.Of<'tensorflow.compat.v1.flags.ArgumentSerializer'>, name: py.Str, default_: py.Positional, help: py.Str, flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>, module_name: py.Str | null, required: py.Bool, keywords?: py.Rest<DEFINE_multi$, 'parser' | 'serializer' | 'name' | 'default' | 'help' | 'flag_values' | 'module_name' | 'required'>): py.Remote
  DEFINE_multi(parser: py.Of<'tensorflow.compat.v1.flags.ArgumentParser'>, serializer: py.Of<'tensorflow.compat.v1.flags.ArgumentSerializer'>, name: py.Str, default_: py.Positional, help: py.Str, flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>, module_name: py.Str | null, keywords?: py.Rest<DEFINE_multi$, 'parser' | 'serializer' | 'name' | 'default' | 'help' | 'flag_values' | 'module_name'>): py.Remote
  DEFINE_multi(parser: py.Of<'tensorflow.compat.v1.flags.ArgumentParser'>, serializer: py.Of<'tensorflow.compat.v1.flags.ArgumentSerializer'>, name: py.Str, default_: py.Positional, help: py.Str, flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>, keywords?: py.Rest<DEFINE_multi$, 'parser' | 'serializer' | 'name' | 'default' | 'help' | 'flag_values'>): py.Remote
  DEFINE_multi(parser: py.Of<'tensorflow.compat.v1.flags.ArgumentParser'>, serializer: py.Of<'tensorflow.compat.v1.flags.ArgumentSerializer'>, name: py.Str, default_: py.Positional, help: py.Str, keywords?: py.Rest<DEFINE_multi$, 'parser' | 'serializer' | 'name' | 'default' | 'help'>): py.Remote
  DEFINE_multi(parser: py.Of<'tensorflow.compat.v1.flags.ArgumentParser'>, serializer: py.Of<'tensorflow.compat.v1.flags.ArgumentSerializer'>, name: py.Str, default_: py.Positional, keywords: py.Rest<DEFINE_multi$, 'parser' | 'serializer' | 'name' | 'default'>): py.Remote
  DEFINE_multi(parser: py.Of<'tensorflow.compat.v1.flags.ArgumentParser'>, serializer: py.Of<'tensorflow.compat.v1.flags.ArgumentSerializer'>, name: py.Str, keywords: py.Rest<DEFINE_multi$, 'parser' | 'serializer' | 'name'>): py.Remote
  DEFINE_multi(parser: py.Of<'tensorflow.compat.v1.flags.ArgumentParser'>, serializer: py.Of<'tensorflow.compat.v1.flags.ArgumentSerializer'>, keywords: py.Rest<DEFINE_multi$, 'parser' | 'serializer'>): py.Remote
  DEFINE_multi(parser: py.Of<'tensorflow.compat.v1.flags.ArgumentParser'>, keywords: py.Rest<DEFINE_multi$, 'parser'>): py.Remote
  DEFINE_multi(keywords: DEFINE_multi$): py.Remote
  DEFINE_multi_dyn: py.RemoteFunction
  DEFINE_multi_enum(name: py.Str, default_: py.Positional, enum_values: py.Positional, help: py.Str, flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>, case_sensitive: py.Bool, required: py.Bool, keywords?: py.Rest<DEFINE_multi_enum$, 'name' | 'default' | 'enum_values' | 'help' | 'flag_values' | 'case_sensitive' | 'required'>): py.Remote
  DEFINE_multi_enum(name: py.Str, default_: py.Positional, enum_values: py.Positional, help: py.Str, flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>, case_sensitive: py.Bool, keywords?: py.Rest<DEFINE_multi_enum$, 'name' | 'default' | 'enum_values' | 'help' | 'flag_values' | 'case_sensitive'>): py.Remote
  DEFINE_multi_enum(name: py.Str, default_: py.Positional, enum_values: py.Positional, help: py.Str, flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>, keywords?: py.Rest<DEFINE_multi_enum$, 'name' | 'default' | 'enum_values' | 'help' | 'flag_values'>): py.Remote
  DEFINE_multi_enum(name: py.Str, default_: py.Positional, enum_values: py.Positional, help: py.Str, keywords?: py.Rest<DEFINE_multi_enum$, 'name' | 'default' | 'enum_values' | 'help'>): py.Remote
  DEFINE_multi_enum(name: py.Str, default_: py.Positional, enum_values: py.Positional, keywords: py.Rest<DEFINE_multi_enum$, 'name' | 'default' | 'enum_values'>): py.Remote
  DEFINE_multi_enum(name: py.Str, default_: py.Positional, keywords: py.Rest<DEFINE_multi_enum$, 'name' | 'default'>): py.Remote
  DEFINE_multi_enum(name: py.Str, keywords: py.Rest<DEFINE_multi_enum$, 'name'>): py.Remote
  DEFINE_multi_enum(keywords: DEFINE_multi_enum$): py.Remote
  DEFINE_multi_enum_dyn: py.RemoteFunction
  DEFINE_multi_enum_class(name: py.Str, default_: py.Positional, enum_class: py.Positional, help: py.Str, flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>, module_name: py.Str | null, case_sensitive: py.Bool, required?: py.Bool, keywords?: py.Rest<DEFINE_multi_enum_class$, 'name' | 'default' | 'enum_class' | 'help' | 'flag_values' | 'module_name' | 'case_sensitive' | 'required'>): py.Remote
  DEFINE_multi_enum_class(name: py.Str, default_: py.Positional, enum_class: py.Positional, help: py.Str, flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>, module_name: py.Str | null, keywords?: py.Rest<DEFINE_multi_enum_class$, 'name' | 'default' | 'enum_class' | 'help' | 'flag_values' | 'module_name'>): py.Remote
  DEFINE_multi_enum_class(name: py.Str, default_: py.Positional, enum_class: py.Positional, help: py.Str, flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>, keywords?: py.Rest<DEFINE_multi_enum_class$, 'name' | 'default' | 'enum_class' | 'help' | 'flag_values'>): py.Remote
  DEFINE_multi_enum_class(name: py.Str, default_: py.Positional, enum_class: py.Positional, help: py.Str, keywords?: py.Rest<DEFINE_multi_enum_class$, 'name' | 'default' | 'enum_class' | 'help'>): py.Remote
  DEFINE_multi_enum_class(name: py.Str, default_: py.Positional, enum_class: py.Positional, keywords: py.Rest<DEFINE_multi_enum_class$, 'name' | 'default' | 'enum_class'>): py.Remote
  DEFINE_multi_enum_class(name: py.Str, default_: py.Positional, keywords: py.Rest<DEFINE_multi_enum_class$, 'name' | 'default'>): py.Remote
  DEFINE_multi_enum_class(name: py.Str, keywords: py.Rest<DEFINE_multi_enum_class$, 'name'>): py.Remote
  DEFINE_multi_enum_class(keywords: DEFINE_multi_enum_class$): py.Remote
  DEFINE_multi_enum_class_dyn: py.RemoteFunction
  DEFINE_multi_float(name: py.Str, default_: py.Positional, help: py.Str, lower_bound: py.Float | null, upper_bound: py.Float | null, flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>, required?: py.Bool, keywords?: py.Rest<DEFINE_multi_float$, 'name' | 'default' | 'help' | 'lower_bound' | 'upper_bound' | 'flag_values' | 'required'>): py.Remote
  DEFINE_multi_float(name: py.Str, default_: py.Positional, help: py.Str, lower_bound: py.Float | null, upper_bound: py.Float | null, keywords?: py.Rest<DEFINE_multi_float$, 'name' | 'default' | 'help' | 'lower_bound' | 'upper_bound'>): py.Remote
  DEFINE_multi_float(name: py.Str, default_: py.Positional, help: py.Str, lower_bound: py.Float | null, keywords?: py.Rest<DEFINE_multi_float$, 'name' | 'default' | 'help' | 'lower_bound'>): py.Remote
  DEFINE_multi_float(name: py.Str, default_: py.Positional, help: py.Str, keywords?: py.Rest<DEFINE_multi_float$, 'name' | 'default' | 'help'>): py.Remote
  DEFINE_multi_float(name: py.Str, default_: py.Positional, keywords: py.Rest<DEFINE_multi_float$, 'name' | 'default'>): py.Remote
  DEFINE_multi_float(name: py.Str, keywords: py.Rest<DEFINE_multi_float$, 'name'>): py.Remote
  DEFINE_multi_float(keywords: DEFINE_multi_float$): py.Remote
  DEFINE_multi_float_dyn: py.RemoteFunction
  DEFINE_multi_integer(name: py.Str, default_: py.Positional, help: py.Str, lower_bound: py.Int | null, upper_bound: py.Int | null, flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>, required?: py.Bool, keywords?: py.Rest<DEFINE_multi_integer$, 'name' | 'default' | 'help' | 'lower_bound' | 'upper_bound' | 'flag_values' | 'required'>): py.Remote
  DEFINE_multi_integer(name: py.Str, default_: py.Positional, help: py.Str, lower_bound: py.Int | null, upper_bound: py.Int | null, keywords?: py.Rest<DEFINE_multi_integer$, 'name' | 'default' | 'help' | 'lower_bound' | 'upper_bound'>): py.Remote
  DEFINE_multi_integer(name: py.Str, default_: py.Positional, help: py.Str, lower_bound: py.Int | null, keywords?: py.Rest<DEFINE_multi_integer$, 'name' | 'default' | 'help' | 'lower_bound'>): py.Remote
  DEFINE_multi_integer(name: py.Str, default_: py.Positional, help: py.Str, keywords?: py.Rest<DEFINE_multi_integer$, 'name' | 'default' | 'help'>): py.Remote
  DEFINE_multi_integer(name: py.Str, default_: py.Positional, keywords: py.Rest<DEFINE_multi_integer$, 'name' | 'default'>): py.Remote
  DEFINE_multi_integer(name: py.Str, keywords: py.Rest<DEFINE_multi_integer$, 'name'>): py.Remote
  DEFINE_multi_integer(keywords: DEFINE_multi_integer$): py.Remote
  DEFINE_multi_integer_dyn: py.RemoteFunction
  DEFINE_multi_string(name: py.Str, default_: py.Positional, help: py.Str, flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>, required: py.Bool, keywords?: py.Rest<DEFINE_multi_string$, 'name' | 'default' | 'help' | 'flag_values' | 'required'>): py.Remote
  DEFINE_multi_string(name: py.Str, default_: py.Positional, help: py.Str, flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>, keywords?: py.Rest<DEFINE_multi_string$, 'name' | 'default' | 'help' | 'flag_values'>): py.Remote
  DEFINE_multi_string(name: py.Str, default_: py.Positional, help: py.Str, keywords?: py.Rest<DEFINE_multi_string$, 'name' | 'default' | 'help'>): py.Remote
  DEFINE_multi_string(name: py.Str, default_: py.Positional, keywords: py.Rest<DEFINE_multi_string$, 'name' | 'default'>): py.Remote
  DEFINE_multi_string(name: py.Str, keywords: py.Rest<DEFINE_multi_string$, 'name'>): py.Remote
  DEFINE_multi_string(keywords: DEFINE_multi_string$): py.Remote
  DEFINE_multi_string_dyn: py.RemoteFunction
  DEFINE_spaceseplist(name: py.Str, default_: py.List<py.RemoteArgument> | py.Str | null, help: py.Str, comma_compat: py.Bool, flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>, required: py.Bool, keywords?: py.Rest<DEFINE_spaceseplist$, 'name' | 'default' | 'help' | 'comma_compat' | 'flag_values' | 'required'>): py.Remote
  DEFINE_spaceseplist(name: py.Str, default_: py.List<py.RemoteArgument> | py.Str | null, help: py.Str, comma_compat: py.Bool, flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>, keywords?: py.Rest<DEFINE_spaceseplist$, 'name' | 'default' | 'help' | 'comma_compat' | 'flag_values'>): py.Remote
  DEFINE_spaceseplist(name: py.Str, default_: py.List<py.RemoteArgument> | py.Str | null, help: py.Str, comma_compat: py.Bool, keywords?: py.Rest<DEFINE_spaceseplist$, 'name' | 'default' | 'help' | 'comma_compat'>): py.Remote
  DEFINE_spaceseplist(name: py.Str, default_: py.List<py.RemoteArgument> | py.Str | null, help: py.Str, keywords?: py.Rest<DEFINE_spaceseplist$, 'name' | 'default' | 'help'>): py.Remote
  DEFINE_spaceseplist(name: py.Str, default_: py.List<py.RemoteArgument> | py.Str | null, keywords: py.Rest<DEFINE_spaceseplist$, 'name' | 'default'>): py.Remote
  DEFINE_spaceseplist(name: py.Str, keywords: py.Rest<DEFINE_spaceseplist$, 'name'>): py.Remote
  DEFINE_spaceseplist(keywords: DEFINE_spaceseplist$): py.Remote
  DEFINE_spaceseplist_dyn: py.RemoteFunction
  DEFINE_string(name: py.Str, default_: py.Positional, help: py.Positional, flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>, required: py.Bool, keywords?: py.Rest<DEFINE_string$, 'name' | 'default' | 'help' | 'flag_values' | 'required'>): py.Remote
  DEFINE_string(name: py.Str, default_: py.Positional, help: py.Positional, flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>, keywords?: py.Rest<DEFINE_string$, 'name' | 'default' | 'help' | 'flag_values'>): py.Remote
  DEFINE_string(name: py.Str, default_: py.Positional, help: py.Positional, keywords?: py.Rest<DEFINE_string$, 'name' | 'default' | 'help'>): py.Remote
  DEFINE_string(name: py.Str, default_: py.Positional, keywords: py.Rest<DEFINE_string$, 'name' | 'default'>): py.Remote
  DEFINE_string(name: py.Str, keywords: py.Rest<DEFINE_string$, 'name'>): py.Remote
  DEFINE_string(keywords: DEFINE_string$): py.Remote
  DEFINE_string_dyn: py.RemoteFunction
  readonly DuplicateFlagError: DuplicateFlagError$class
  readonly EnumClassFlag: EnumClassFlag$class
  readonly EnumClassListSerializer: EnumClassListSerializer$class
  readonly EnumClassParser: EnumClassParser$class
  readonly EnumClassSerializer: EnumClassSerializer$class
  readonly EnumFlag: EnumFlag$class
  readonly EnumParser: EnumParser$class
  readonly Error: Error$class
  readonly FLAGS: py.Remote
  readonly FLAGS_dyn: any
  readonly Flag: Flag$class
  readonly FlagHolder: FlagHolder$class
  readonly FlagNameConflictsWithMethodError: FlagNameConflictsWithMethodError$class
  readonly FlagValues: FlagValues$class
  readonly FloatParser: FloatParser$class
  readonly IllegalFlagValueError: IllegalFlagValueError$class
  readonly IntegerParser: IntegerParser$class
  readonly ListParser: ListParser$class
  readonly ListSerializer: ListSerializer$class
  readonly MultiEnumClassFlag: MultiEnumClassFlag$class
  readonly MultiFlag: MultiFlag$class
  readonly UnparsedFlagAccessError: UnparsedFlagAccessError$class
  readonly UnrecognizedFlagError: UnrecognizedFlagError$class
  readonly ValidationError: ValidationError$class
  readonly WhitespaceSeparatedListParser: WhitespaceSeparatedListParser$class
  adopt_module_key_flags(module: py.ModuleObject, flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>): py.Remote<null>
  adopt_module_key_flags(module: py.ModuleObject, keywords?: py.Rest<adopt_module_key_flags$, 'module'>): py.Remote<null>
  adopt_module_key_flags(keywords: adopt_module_key_flags$): py.Remote<null>
  adopt_module_key_flags_dyn: py.RemoteFunction
  declare_key_flag(flag_name: py.Str | py.Of<'tensorflow.compat.v1.flags.FlagHolder'>, flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>): py.Remote<null>
  declare_key_flag(flag_name: py.Str | py.Of<'tensorflow.compat.v1.flags.FlagHolder'>, keywords?: py.Rest<declare_key_flag$, 'flag_name'>): py.Remote<null>
  declare_key_flag(keywords: declare_key_flag$): py.Remote<null>
  declare_key_flag_dyn: py.RemoteFunction
  disclaim_key_flags(): py.Remote<null>
  disclaim_key_flags_dyn: py.RemoteFunction
  doc_to_help(doc: py.Str): py.Remote<string>
  doc_to_help(keywords: doc_to_help$): py.Remote<string>
  doc_to_help_dyn: py.RemoteFunction
  flag_dict_to_args(flag_map: py.Dict<string, py.RemoteArgument>, multi_flags: py.List<py.Str> | null): py.Remote
  flag_dict_to_args(flag_map: py.Dict<string, py.RemoteArgument>, keywords: py.Rest<flag_dict_to_args$, 'flag_map'>): py.Remote
  flag_dict_to_args(flag_map: py.LastDict<string, py.RemoteArgument>): py.Remote
  flag_dict_to_args(keywords: flag_dict_to_args$): py.Remote
  flag_dict_to_args_dyn: py.RemoteFunction
  get_help_width(): py.Remote<number>
  get_help_width_dyn: py.RemoteFunction
  mark_bool_flags_as_mutual_exclusive(flag_names: py.Positional, required: py.Bool, flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>): py.Remote
  mark_bool_flags_as_mutual_exclusive(flag_names: py.Positional, required: py.Bool, keywords?: py.Rest<mark_bool_flags_as_mutual_exclusive$, 'flag_names' | 'required'>): py.Remote
  mark_bool_flags_as_mutual_exclusive(flag_names: py.Positional, keywords?: py.Rest<mark_bool_flags_as_mutual_exclusive$, 'flag_names'>): py.Remote
  mark_bool_flags_as_mutual_exclusive(keywords: mark_bool_flags_as_mutual_exclusive$): py.Remote
  mark_bool_flags_as_mutual_exclusive_dyn: py.RemoteFunction
  mark_flag_as_required(flag_name: py.Str | py.Of<'tensorflow.compat.v1.flags.FlagHolder'>, flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>): py.Remote
  mark_flag_as_required(flag_name: py.Str | py.Of<'tensorflow.compat.v1.flags.FlagHolder'>, keywords?: py.Rest<mark_flag_as_required$, 'flag_name'>): py.Remote
  mark_flag_as_required(keywords: mark_flag_as_required$): py.Remote
  mark_flag_as_required_dyn: py.RemoteFunction
  mark_flags_as_mutual_exclusive(flag_names: py.Positional, required: py.Bool, flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>): py.Remote
  mark_flags_as_mutual_exclusive(flag_names: py.Positional, required: py.Bool, keywords?: py.Rest<mark_flags_as_mutual_exclusive$, 'flag_names' | 'required'>): py.Remote
  mark_flags_as_mutual_exclusive(flag_names: py.Positional, keywords?: py.Rest<mark_flags_as_mutual_exclusive$, 'flag_names'>): py.Remote
  mark_flags_as_mutual_exclusive(keywords: mark_flags_as_mutual_exclusive$): py.Remote
  mark_flags_as_mutual_exclusive_dyn: py.RemoteFunction
  mark_flags_as_required(flag_names: py.Items<py.RemoteArgument>, flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>): py.Remote
  mark_flags_as_required(flag_names: py.Items<py.RemoteArgument>, keywords?: py.Rest<mark_flags_as_required$, 'flag_names'>): py.Remote
  mark_flags_as_required(keywords: mark_flags_as_required$): py.Remote
  mark_flags_as_required_dyn: py.RemoteFunction
  multi_flags_validator(flag_names: py.Positional, message: py.Str, flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>): py.Remote
  multi_flags_validator(flag_names: py.Positional, message: py.Str, keywords?: py.Rest<multi_flags_validator$, 'flag_names' | 'message'>): py.Remote
  multi_flags_validator(flag_names: py.Positional, keywords?: py.Rest<multi_flags_validator$, 'flag_names'>): py.Remote
  multi_flags_validator(keywords: multi_flags_validator$): py.Remote
  multi_flags_validator_dyn: py.RemoteFunction
  override_value(flag_holder: py.Of<'tensorflow.compat.v1.flags.FlagHolder'>, value: py.Positional): py.Remote<null>
  override_value(flag_holder: py.Of<'tensorflow.compat.v1.flags.FlagHolder'>, keywords: py.Rest<override_value$, 'flag_holder'>): py.Remote<null>
  override_value(keywords: override_value$): py.Remote<null>
  override_value_dyn: py.RemoteFunction
  register_multi_flags_validator(flag_names: py.Positional, multi_flags_checker: py.Callable, message: py.Str, flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>): py.Remote
  register_multi_flags_validator(flag_names: py.Positional, multi_flags_checker: py.Callable, message: py.Str, keywords?: py.Rest<register_multi_flags_validator$, 'flag_names' | 'multi_flags_checker' | 'message'>): py.Remote
  register_multi_flags_validator(flag_names: py.Positional, multi_flags_checker: py.Callable, keywords?: py.Rest<register_multi_flags_validator$, 'flag_names' | 'multi_flags_checker'>): py.Remote
  register_multi_flags_validator(flag_names: py.Positional, keywords: py.Rest<register_multi_flags_validator$, 'flag_names'>): py.Remote
  register_multi_flags_validator(keywords: register_multi_flags_validator$): py.Remote
  register_multi_flags_validator_dyn: py.RemoteFunction
  register_validator(flag_name: py.Str | py.Of<'tensorflow.compat.v1.flags.FlagHolder'>, checker: py.Callable, message: py.Str, flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>): py.Remote
  register_validator(flag_name: py.Str | py.Of<'tensorflow.compat.v1.flags.FlagHolder'>, checker: py.Callable, message: py.Str, keywords?: py.Rest<register_validator$, 'flag_name' | 'checker' | 'message'>): py.Remote
  register_validator(flag_name: py.Str | py.Of<'tensorflow.compat.v1.flags.FlagHolder'>, checker: py.Callable, keywords?: py.Rest<register_validator$, 'flag_name' | 'checker'>): py.Remote
  register_validator(flag_name: py.Str | py.Of<'tensorflow.compat.v1.flags.FlagHolder'>, keywords: py.Rest<register_validator$, 'flag_name'>): py.Remote
  register_validator(keywords: register_validator$): py.Remote
  register_validator_dyn: py.RemoteFunction
  set_default(flag_holder: py.Of<'tensorflow.compat.v1.flags.FlagHolder'>, value: py.Positional): py.Remote<null>
  set_default(flag_holder: py.Of<'tensorflow.compat.v1.flags.FlagHolder'>, keywords: py.Rest<set_default$, 'flag_holder'>): py.Remote<null>
  set_default(keywords: set_default$): py.Remote<null>
  set_default_dyn: py.RemoteFunction
  text_wrap(text: py.Str, length: py.Int | null, indent: py.Str, firstline_indent: py.Str | null): py.Remote<string>
  text_wrap(text: py.Str, length: py.Int | null, indent: py.Str, keywords?: py.Rest<text_wrap$, 'text' | 'length' | 'indent'>): py.Remote<string>
  text_wrap(text: py.Str, length: py.Int | null, keywords?: py.Rest<text_wrap$, 'text' | 'length'>): py.Remote<string>
  text_wrap(text: py.Str, keywords?: py.Rest<text_wrap$, 'text'>): py.Remote<string>
  text_wrap(keywords: text_wrap$): py.Remote<string>
  text_wrap_dyn: py.RemoteFunction
  readonly tf_decorator: tensorflow_compat_v1_flags_tf_decorator.$Module
  validator(flag_name: py.Str | py.Of<'tensorflow.compat.v1.flags.FlagHolder'>, message: py.Str, flag_values: py.Of<'tensorflow.compat.v1.flags.FlagValues'>): py.Remote
  validator(flag_name: py.Str | py.Of<'tensorflow.compat.v1.flags.FlagHolder'>, message: py.Str, keywords?: py.Rest<validator$, 'flag_name' | 'message'>): py.Remote
  validator(flag_name: py.Str | py.Of<'tensorflow.compat.v1.flags.FlagHolder'>, keywords?: py.Rest<validator$, 'flag_name'>): py.Remote
  validator(keywords: validator$): py.Remote
  validator_dyn: py.RemoteFunction
}
