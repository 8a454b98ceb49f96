// tf_keras.preprocessing.text of tf_keras 2.21.0. Generated: do not edit.

import type * as py from '../core.js'
import type * as tensorflow from './tensorflow.js'

export interface Tokenizer$fit_on_sequences {
  sequences: py.List<py.Items<py.RemoteArgument>>
}

export interface Tokenizer$fit_on_texts {
  texts: py.RemoteArgument
}

export interface Tokenizer$sequences_to_matrix {
  sequences: py.List<py.Items<py.RemoteArgument>>
  /** Default: `'binary'` */
  mode?: 'binary' | 'count' | 'tfidf' | 'freq' | py.RemotePromise<string> | undefined
}

export interface Tokenizer$sequences_to_texts {
  sequences: py.List<py.Items<py.RemoteArgument>>
}

export interface Tokenizer$sequences_to_texts_generator {
  sequences: py.List<py.Items<py.RemoteArgument>>
}

export interface Tokenizer$texts_to_matrix {
  texts: py.List<py.Str>
  /** Default: `'binary'` */
  mode?: 'binary' | 'count' | 'tfidf' | 'freq' | py.RemotePromise<string> | undefined
}

export interface Tokenizer$texts_to_sequences {
  texts: py.List<py.Str>
}

export interface Tokenizer$texts_to_sequences_generator {
  texts: py.List<py.Str>
}

export interface Tokenizer$to_json {
  [keyword: string]: any
}

export interface Tokenizer extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'tf_keras.preprocessing.text.Tokenizer': true }
  analyzer: any
  analyzer_dyn: any
  get char_level(): py.Remote<boolean>
  set char_level(value: py.Bool)
  char_level_dyn: any
  document_count: any
  document_count_dyn: any
  get filters(): py.Remote<string>
  set filters(value: py.Str)
  filters_dyn: any
  fit_on_sequences(sequences: py.List<py.Items<py.RemoteArgument>>): py.Remote
  fit_on_sequences(keywords: Tokenizer$fit_on_sequences): py.Remote
  fit_on_sequences_dyn: py.RemoteFunction
  fit_on_texts(texts: py.Positional): py.Remote
  fit_on_texts(keywords: Tokenizer$fit_on_texts): py.Remote
  fit_on_texts_dyn: py.RemoteFunction
  get_config(): py.Remote
  get_config_dyn: py.RemoteFunction
  index_docs: any
  index_docs_dyn: any
  index_word: any
  index_word_dyn: any
  get lower(): py.Remote<boolean>
  set lower(value: py.Bool)
  lower_dyn: any
  num_words: any
  num_words_dyn: any
  oov_token: any
  oov_token_dyn: any
  sequences_to_matrix(sequences: py.List<py.Items<py.RemoteArgument>>, mode: 'binary' | 'count' | 'tfidf' | 'freq' | py.RemotePromise<string>): py.Promised<tensorflow.Tensor>
  sequences_to_matrix(sequences: py.List<py.Items<py.RemoteArgument>>, keywords?: py.Rest<Tokenizer$sequences_to_matrix, 'sequences'>): py.Promised<tensorflow.Tensor>
  sequences_to_matrix(keywords: Tokenizer$sequences_to_matrix): py.Promised<tensorflow.Tensor>
  sequences_to_matrix_dyn: py.RemoteFunction
  sequences_to_texts(sequences: py.List<py.Items<py.RemoteArgument>>): py.RemoteList<string>
  sequences_to_texts(keywords: Tokenizer$sequences_to_texts): py.RemoteList<string>
  sequences_to_texts_dyn: py.RemoteFunction
  sequences_to_texts_generator(sequences: py.List<py.Items<py.RemoteArgument>>): py.Remote
  sequences_to_texts_generator(keywords: Tokenizer$sequences_to_texts_generator): py.Remote
  sequences_to_texts_generator_dyn: py.RemoteFunction
  get split(): py.Remote<string>
  set split(value: py.Str)
  split_dyn: any
  texts_to_matrix(texts: py.List<py.Str>, mode: 'binary' | 'count' | 'tfidf' | 'freq' | py.RemotePromise<string>): py.Promised<tensorflow.Tensor>
  texts_to_matrix(texts: py.List<py.Str>, keywords?: py.Rest<Tokenizer$texts_to_matrix, 'texts'>): py.Promised<tensorflow.Tensor>
  texts_to_matrix(keywords: Tokenizer$texts_to_matrix): py.Promised<tensorflow.Tensor>
  texts_to_matrix_dyn: py.RemoteFunction
  texts_to_sequences(texts: py.List<py.Str>): py.Remote
  texts_to_sequences(keywords: Tokenizer$texts_to_sequences): py.Remote
  texts_to_sequences_dyn: py.RemoteFunction
  texts_to_sequences_generator(texts: py.List<py.Str>): py.Remote
  texts_to_sequences_generator(keywords: Tokenizer$texts_to_sequences_generator): py.Remote
  texts_to_sequences_generator_dyn: py.RemoteFunction
  to_json(keywords?: Tokenizer$to_json): py.Remote
  to_json_dyn: py.RemoteFunction
  word_counts: any
  word_counts_dyn: any
  word_docs: any
  word_docs_dyn: any
  word_index: any
  word_index_dyn: any
}

export interface Tokenizer$new {
  num_words?: py.Int | null | undefined
  /** Default: `'!"#$%&()*+,-./:;<=>?@[\\]^_`{|}~\t\n'` */
  filters?: py.Str | undefined
  /** Default: `True` */
  lower?: py.Bool | undefined
  /** Default: `' '` */
  split?: py.Str | undefined
  /** Default: `False` */
  char_level?: py.Bool | undefined
  oov_token?: py.RemoteArgument | undefined
  analyzer?: py.Callable | null | undefined
  nb_words?: py.RemoteArgument | undefined
  document_count?: py.RemoteArgument | undefined
}

export interface Tokenizer$class extends py.PythonClass {
  new (num_words: py.Int | null, filters: py.Str, lower: py.Bool, split: py.Str, char_level?: py.Bool, oov_token?: py.Positional, analyzer?: py.Callable | null, keywords?: py.Rest<Tokenizer$new, 'num_words' | 'filters' | 'lower' | 'split' | 'char_level' | 'oov_token' | 'analyzer'>): Tokenizer
  (num_words: py.Int | null, filters: py.Str, lower: py.Bool, split: py.Str, char_level?: py.Bool, oov_token?: py.Positional, analyzer?: py.Callable | null, keywords?: py.Rest<Tokenizer$new, 'num_words' | 'filters' | 'lower' | 'split' | 'char_level' | 'oov_token' | 'analyzer'>): py.Promised<Tokenizer>
  new (num_words: py.Int | null, filters: py.Str, lower: py.Bool, keywords?: py.Rest<Tokenizer$new, 'num_words' | 'filters' | 'lower'>): Tokenizer
  (num_words: py.Int | null, filters: py.Str, lower: py.Bool, keywords?: py.Rest<Tokenizer$new, 'num_words' | 'filters' | 'lower'>): py.Promised<Tokenizer>
  new (num_words: py.Int | null, filters: py.Str, keywords?: py.Rest<Tokenizer$new, 'num_words' | 'filters'>): Tokenizer
  (num_words: py.Int | null, filters: py.Str, keywords?: py.Rest<Tokenizer$new, 'num_words' | 'filters'>): py.Promised<Tokenizer>
  new (num_words: py.Int | null, keywords?: py.Rest<Tokenizer$new, 'num_words'>): Tokenizer
  (num_words: py.Int | null, keywords?: py.Rest<Tokenizer$new, 'num_words'>): py.Promised<Tokenizer>
  new (keywords?: Tokenizer$new): Tokenizer
  (keywords?: Tokenizer$new): py.Promised<Tokenizer>
}

export interface hashing_trick$ {
  text: py.Str
  n: py.RemoteArgument
  hash_function?: py.RemoteArgument | undefined
  /** Default: `'!"#$%&()*+,-./:;<=>?@[\\]^_`{|}~\t\n'` */
  filters?: py.Str | undefined
  /** Default: `True` */
  lower?: py.Bool | undefined
  /** Default: `' '` */
  split?: py.Str | undefined
  analyzer?: py.Callable | null | undefined
}

export interface one_hot$ {
  input_text: py.Str
  n: py.Int
  /** Default: `'!"#$%&()*+,-./:;<=>?@[\\]^_`{|}~\t\n'` */
  filters?: py.Str | undefined
  /** Default: `True` */
  lower?: py.Bool | undefined
  /** Default: `' '` */
  split?: py.Str | undefined
  analyzer?: py.Callable | null | undefined
}

export interface text_to_word_sequence$ {
  input_text: py.Str
  /** Default: `'!"#$%&()*+,-./:;<=>?@[\\]^_`{|}~\t\n'` */
  filters?: py.Str | undefined
  /** Default: `True` */
  lower?: py.Bool | undefined
  /** Default: `' '` */
  split?: py.Str | undefined
}

export interface tokenizer_from_json$ {
  json_string: py.Str
}

export interface $Module extends py.PythonModuleObject {
  readonly Tokenizer: Tokenizer$class
  hashing_trick(text: py.Str, n: py.Positional, hash_function: py.Positional, filters: py.Str, lower: py.Bool, split?: py.Str, analyzer?: py.Callable | null): py.Remote
  hashing_trick(text: py.Str, n: py.Positional, hash_function: py.Positional, filters: py.Str, keywords?: py.Rest<hashing_trick$, 'text' | 'n' | 'hash_function' | 'filters'>): py.Remote
  hashing_trick(text: py.Str, n: py.Positional, hash_function: py.Positional, keywords?: py.Rest<hashing_trick$, 'text' | 'n' | 'hash_function'>): py.Remote
  hashing_trick(text: py.Str, n: py.Positional, keywords?: py.Rest<hashing_trick$, 'text' | 'n'>): py.Remote
  hashing_trick(text: py.Str, keywords: py.Rest<hashing_trick$, 'text'>): py.Remote
  hashing_trick(keywords: hashing_trick$): py.Remote
  hashing_trick_dyn: py.RemoteFunction
  one_hot(input_text: py.Str, n: py.Int, filters: py.Str, lower: py.Bool, split: py.Str, analyzer?: py.Callable | null): py.RemoteList<number>
  one_hot(input_text: py.Str, n: py.Int, filters: py.Str, lower: py.Bool, keywords?: py.Rest<one_hot$, 'input_text' | 'n' | 'filters' | 'lower'>): py.RemoteList<number>
  one_hot(input_text: py.Str, n: py.Int, filters: py.Str, keywords?: py.Rest<one_hot$, 'input_text' | 'n' | 'filters'>): py.RemoteList<number>
  one_hot(input_text: py.Str, n: py.Int, keywords?: py.Rest<one_hot$, 'input_text' | 'n'>): py.RemoteList<number>
  one_hot(input_text: py.Str, keywords: py.Rest<one_hot$, 'input_text'>): py.RemoteList<number>
  one_hot(keywords: one_hot$): py.RemoteList<number>
  one_hot_dyn: py.RemoteFunction
  text_to_word_sequence(input_text: py.Str, filters: py.Str, lower: py.Bool, split: py.Str): py.Remote
  text_to_word_sequence(input_text: py.Str, filters: py.Str, lower: py.Bool, keywords?: py.Rest<text_to_word_sequence$, 'input_text' | 'filters' | 'lower'>): py.Remote
  text_to_word_sequence(input_text: py.Str, filters: py.Str, keywords?: py.Rest<text_to_word_sequence$, 'input_text' | 'filters'>): py.Remote
  text_to_word_sequence(input_text: py.Str, keywords?: py.Rest<text_to_word_sequence$, 'input_text'>): py.Remote
  text_to_word_sequence(keywords: text_to_word_sequence$): py.Remote
  text_to_word_sequence_dyn: py.RemoteFunction
  tokenizer_from_json(json_string: py.Str): py.Remote
  tokenizer_from_json(keywords: tokenizer_from_json$): py.Remote
  tokenizer_from_json_dyn: py.RemoteFunction
}
