// keras.callbacks of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'
import type * as keras from './keras.js'

export interface BackupAndRestore extends Callback {
  readonly [py.kind]: { readonly 'keras.callbacks.BackupAndRestore': true } & Callback[typeof py.kind]
  get backup_dir(): py.Remote<string>
  set backup_dir(value: py.Str)
  backup_dir_dyn: any
  get delete_checkpoint(): py.Remote<boolean>
  set delete_checkpoint(value: py.Bool)
  delete_checkpoint_dyn: any
  get double_checkpoint(): py.Remote<boolean>
  set double_checkpoint(value: py.Bool)
  double_checkpoint_dyn: any
  get save_freq(): py.Remote<'epoch' | false | number>
  set save_freq(value: 'epoch' | false | py.RemotePromise<any> | py.Int)
  save_freq_dyn: any
}

export interface BackupAndRestore$new {
  backup_dir: py.Str
  /** Default: `'epoch'` */
  save_freq?: 'epoch' | false | py.RemotePromise<any> | py.Int | undefined
  /** Default: `False` */
  double_checkpoint?: py.Bool | undefined
  /** Default: `True` */
  delete_checkpoint?: py.Bool | undefined
}

export interface BackupAndRestore$class extends py.Statics<Callback$class> {
  new (backup_dir: py.Str, save_freq: 'epoch' | false | py.RemotePromise<any> | py.Int, double_checkpoint: py.Bool, delete_checkpoint: py.Bool): BackupAndRestore
  (backup_dir: py.Str, save_freq: 'epoch' | false | py.RemotePromise<any> | py.Int, double_checkpoint: py.Bool, delete_checkpoint: py.Bool): py.Promised<BackupAndRestore>
  new (backup_dir: py.Str, save_freq: 'epoch' | false | py.RemotePromise<any> | py.Int, double_checkpoint: py.Bool, keywords?: py.Rest<BackupAndRestore$new, 'backup_dir' | 'save_freq' | 'double_checkpoint'>): BackupAndRestore
  (backup_dir: py.Str, save_freq: 'epoch' | false | py.RemotePromise<any> | py.Int, double_checkpoint: py.Bool, keywords?: py.Rest<BackupAndRestore$new, 'backup_dir' | 'save_freq' | 'double_checkpoint'>): py.Promised<BackupAndRestore>
  new (backup_dir: py.Str, save_freq: 'epoch' | false | py.RemotePromise<any> | py.Int, keywords?: py.Rest<BackupAndRestore$new, 'backup_dir' | 'save_freq'>): BackupAndRestore
  (backup_dir: py.Str, save_freq: 'epoch' | false | py.RemotePromise<any> | py.Int, keywords?: py.Rest<BackupAndRestore$new, 'backup_dir' | 'save_freq'>): py.Promised<BackupAndRestore>
  new (backup_dir: py.Str, keywords?: py.Rest<BackupAndRestore$new, 'backup_dir'>): BackupAndRestore
  (backup_dir: py.Str, keywords?: py.Rest<BackupAndRestore$new, 'backup_dir'>): py.Promised<BackupAndRestore>
  new (keywords: BackupAndRestore$new): BackupAndRestore
  (keywords: BackupAndRestore$new): py.Promised<BackupAndRestore>
}

export interface CSVLogger extends Callback {
  readonly [py.kind]: { readonly 'keras.callbacks.CSVLogger': true } & Callback[typeof py.kind]
  get append(): py.Remote<boolean>
  set append(value: py.Bool)
  append_dyn: any
  append_header: any
  append_header_dyn: any
  csv_file: any
  csv_file_dyn: any
  filename: any
  filename_dyn: any
  keys: any
  keys_dyn: any
  get sep(): py.Remote<string>
  set sep(value: py.Str)
  sep_dyn: any
  writer: any
  writer_dyn: any
}

export interface CSVLogger$new {
  filename: py.Str
  /** Default: `','` */
  separator?: py.Str | undefined
  /** Default: `False` */
  append?: py.Bool | undefined
}

export interface CSVLogger$class extends py.Statics<Callback$class> {
  new (filename: py.Str, separator: py.Str, append: py.Bool): CSVLogger
  (filename: py.Str, separator: py.Str, append: py.Bool): py.Promised<CSVLogger>
  new (filename: py.Str, separator: py.Str, keywords?: py.Rest<CSVLogger$new, 'filename' | 'separator'>): CSVLogger
  (filename: py.Str, separator: py.Str, keywords?: py.Rest<CSVLogger$new, 'filename' | 'separator'>): py.Promised<CSVLogger>
  new (filename: py.Str, keywords?: py.Rest<CSVLogger$new, 'filename'>): CSVLogger
  (filename: py.Str, keywords?: py.Rest<CSVLogger$new, 'filename'>): py.Promised<CSVLogger>
  new (keywords: CSVLogger$new): CSVLogger
  (keywords: CSVLogger$new): py.Promised<CSVLogger>
}

export interface Callback$set_model {
  model: py.Of<'keras.Model'>
}

export interface Callback$set_params {
  params: py.Dict<string, py.RemoteArgument>
}

export interface Callback extends py.PythonObjectContainer {
  readonly [py.kind]: { readonly 'keras.callbacks.Callback': true }
  readonly model: py.Promised<keras.Model>
  readonly model_dyn: any
  on_batch_begin(batch: number, logs?: py.Logs | null): any
  on_batch_begin_dyn: py.RemoteFunction
  on_batch_end(batch: number, logs?: py.Logs | null): any
  on_batch_end_dyn: py.RemoteFunction
  on_epoch_begin(epoch: number, logs?: py.Logs | null): any
  on_epoch_begin_dyn: py.RemoteFunction
  on_epoch_end(epoch: number, logs?: py.Logs | null): any
  on_epoch_end_dyn: py.RemoteFunction
  on_predict_batch_begin(batch: number, logs?: py.Logs | null): any
  on_predict_batch_begin_dyn: py.RemoteFunction
  on_predict_batch_end(batch: number, logs?: py.Logs | null): any
  on_predict_batch_end_dyn: py.RemoteFunction
  on_predict_begin(logs?: py.Logs | null): any
  on_predict_begin_dyn: py.RemoteFunction
  on_predict_end(logs?: py.Logs | null): any
  on_predict_end_dyn: py.RemoteFunction
  on_test_batch_begin(batch: number, logs?: py.Logs | null): any
  on_test_batch_begin_dyn: py.RemoteFunction
  on_test_batch_end(batch: number, logs?: py.Logs | null): any
  on_test_batch_end_dyn: py.RemoteFunction
  on_test_begin(logs?: py.Logs | null): any
  on_test_begin_dyn: py.RemoteFunction
  on_test_end(logs?: py.Logs | null): any
  on_test_end_dyn: py.RemoteFunction
  on_train_batch_begin(batch: number, logs?: py.Logs | null): any
  on_train_batch_begin_dyn: py.RemoteFunction
  on_train_batch_end(batch: number, logs?: py.Logs | null): any
  on_train_batch_end_dyn: py.RemoteFunction
  on_train_begin(logs?: py.Logs | null): any
  on_train_begin_dyn: py.RemoteFunction
  on_train_end(logs?: py.Logs | null): any
  on_train_end_dyn: py.RemoteFunction
  get params(): py.Remote<Record<string, any>>
  set params(value: py.RemoteArgument)
  params_dyn: any
  set_model(...args: [model: py.Of<'keras.Model'>] | [keywords: Callback$set_model] | any[]): any
  set_model_dyn: py.RemoteFunction
  set_params(...args: [params: py.LastDict<string, py.RemoteArgument>] | [keywords: Callback$set_params] | any[]): any
  set_params_dyn: py.RemoteFunction
}

export interface Callback$class extends py.PythonClass {
  new (): Callback
  (): py.Promised<Callback>
}

export interface CallbackList extends Callback {
  readonly [py.kind]: { readonly 'keras.callbacks.CallbackList': true } & Callback[typeof py.kind]
  callbacks: any
  callbacks_dyn: any
}

export interface CallbackList$new {
  callbacks?: py.List<py.Of<'keras.callbacks.Callback'>> | null | undefined
  /** Default: `False` */
  add_history?: py.Bool | undefined
  /** Default: `False` */
  add_progbar?: py.Bool | undefined
  model?: py.RemoteArgument | undefined
  [keyword: string]: any
}

export interface CallbackList$class extends py.Statics<Callback$class> {
  new (callbacks: py.List<py.Of<'keras.callbacks.Callback'>> | null, add_history: py.Bool, add_progbar: py.Bool, model: py.Positional, keywords?: py.Rest<CallbackList$new, 'callbacks' | 'add_history' | 'add_progbar' | 'model'>): CallbackList
  (callbacks: py.List<py.Of<'keras.callbacks.Callback'>> | null, add_history: py.Bool, add_progbar: py.Bool, model: py.Positional, keywords?: py.Rest<CallbackList$new, 'callbacks' | 'add_history' | 'add_progbar' | 'model'>): py.Promised<CallbackList>
  new (callbacks: py.List<py.Of<'keras.callbacks.Callback'>> | null, add_history: py.Bool, add_progbar: py.Bool, keywords?: py.Rest<CallbackList$new, 'callbacks' | 'add_history' | 'add_progbar'>): CallbackList
  (callbacks: py.List<py.Of<'keras.callbacks.Callback'>> | null, add_history: py.Bool, add_progbar: py.Bool, keywords?: py.Rest<CallbackList$new, 'callbacks' | 'add_history' | 'add_progbar'>): py.Promised<CallbackList>
  new (callbacks: py.List<py.Of<'keras.callbacks.Callback'>> | null, add_history: py.Bool, keywords?: py.Rest<CallbackList$new, 'callbacks' | 'add_history'>): CallbackList
  (callbacks: py.List<py.Of<'keras.callbacks.Callback'>> | null, add_history: py.Bool, keywords?: py.Rest<CallbackList$new, 'callbacks' | 'add_history'>): py.Promised<CallbackList>
  new (callbacks: py.List<py.Of<'keras.callbacks.Callback'>> | null, keywords?: py.Rest<CallbackList$new, 'callbacks'>): CallbackList
  (callbacks: py.List<py.Of<'keras.callbacks.Callback'>> | null, keywords?: py.Rest<CallbackList$new, 'callbacks'>): py.Promised<CallbackList>
  new (keywords?: CallbackList$new): CallbackList
  (keywords?: CallbackList$new): py.Promised<CallbackList>
}

export interface EarlyStopping$get_monitor_value {
  logs: py.RemoteArgument
}

export interface EarlyStopping extends Callback {
  readonly [py.kind]: { readonly 'keras.callbacks.EarlyStopping': true } & Callback[typeof py.kind]
  baseline: any
  baseline_dyn: any
  best: any
  best_dyn: any
  best_epoch: any
  best_epoch_dyn: any
  best_weights: any
  best_weights_dyn: any
  get_monitor_value(logs: py.Positional): py.Remote
  get_monitor_value(keywords: EarlyStopping$get_monitor_value): py.Remote
  get_monitor_value_dyn: py.RemoteFunction
  min_delta: any
  min_delta_dyn: any
  mode: any
  mode_dyn: any
  monitor: any
  monitor_dyn: any
  monitor_op: any
  monitor_op_dyn: any
  get patience(): py.Remote<number>
  set patience(value: py.Int)
  patience_dyn: any
  get restore_best_weights(): py.Remote<boolean>
  set restore_best_weights(value: py.Bool)
  restore_best_weights_dyn: any
  get start_from_epoch(): py.Remote<number>
  set start_from_epoch(value: py.Int)
  start_from_epoch_dyn: any
  stopped_epoch: any
  stopped_epoch_dyn: any
  verbose: any
  verbose_dyn: any
  wait: any
  wait_dyn: any
}

export interface EarlyStopping$new {
  /** Default: `'val_loss'` */
  monitor?: py.Str | undefined
  /** Default: `0` */
  min_delta?: py.Int | undefined
  /** Default: `0` */
  patience?: py.Int | undefined
  /** Default: `0` */
  verbose?: py.RemoteArgument | undefined
  /** Default: `'auto'` */
  mode?: 'auto' | 'min' | 'max' | py.RemotePromise<string> | undefined
  baseline?: py.RemoteArgument | undefined
  /** Default: `False` */
  restore_best_weights?: py.Bool | undefined
  /** Default: `0` */
  start_from_epoch?: py.Int | undefined
}

export interface EarlyStopping$class extends py.Statics<Callback$class> {
  new (monitor: py.Str, min_delta: py.Int, patience: py.Int, verbose: py.Positional, mode?: 'auto' | 'min' | 'max' | py.RemotePromise<string>, baseline?: py.Positional, restore_best_weights?: py.Bool, start_from_epoch?: py.Int): EarlyStopping
  (monitor: py.Str, min_delta: py.Int, patience: py.Int, verbose: py.Positional, mode?: 'auto' | 'min' | 'max' | py.RemotePromise<string>, baseline?: py.Positional, restore_best_weights?: py.Bool, start_from_epoch?: py.Int): py.Promised<EarlyStopping>
  new (monitor: py.Str, min_delta: py.Int, patience: py.Int, keywords?: py.Rest<EarlyStopping$new, 'monitor' | 'min_delta' | 'patience'>): EarlyStopping
  (monitor: py.Str, min_delta: py.Int, patience: py.Int, keywords?: py.Rest<EarlyStopping$new, 'monitor' | 'min_delta' | 'patience'>): py.Promised<EarlyStopping>
  new (monitor: py.Str, min_delta: py.Int, keywords?: py.Rest<EarlyStopping$new, 'monitor' | 'min_delta'>): EarlyStopping
  (monitor: py.Str, min_delta: py.Int, keywords?: py.Rest<EarlyStopping$new, 'monitor' | 'min_delta'>): py.Promised<EarlyStopping>
  new (monitor: py.Str, keywords?: py.Rest<EarlyStopping$new, 'monitor'>): EarlyStopping
  (monitor: py.Str, keywords?: py.Rest<EarlyStopping$new, 'monitor'>): py.Promised<EarlyStopping>
  new (keywords?: EarlyStopping$new): EarlyStopping
  (keywords?: EarlyStopping$new): py.Promised<EarlyStopping>
}

export interface History extends Callback {
  readonly [py.kind]: { readonly 'keras.callbacks.History': true } & Callback[typeof py.kind]
  readonly epoch: py.RemoteList<number>
  epoch_dyn: any
  readonly history: py.Remote<{ loss: number[]; [metric: string]: number[] }>
  history_dyn: any
}

export interface History$class extends py.Statics<Callback$class> {
  new (): History
  (): py.Promised<History>
}

export interface LambdaCallback extends Callback {
  readonly [py.kind]: { readonly 'keras.callbacks.LambdaCallback': true } & Callback[typeof py.kind]
}

export interface LambdaCallback$new {
  on_epoch_begin?: py.RemoteArgument | undefined
  on_epoch_end?: py.RemoteArgument | undefined
  on_train_begin?: py.RemoteArgument | undefined
  on_train_end?: py.RemoteArgument | undefined
  on_train_batch_begin?: py.RemoteArgument | undefined
  on_train_batch_end?: py.RemoteArgument | undefined
  [keyword: string]: any
}

export interface LambdaCallback$class extends py.Statics<Callback$class> {
  new (on_epoch_begin: py.Positional, on_epoch_end: py.Positional, on_train_begin: py.Positional, on_train_end: py.Positional, on_train_batch_begin?: py.Positional, on_train_batch_end?: py.Positional, keywords?: py.Rest<LambdaCallback$new, 'on_epoch_begin' | 'on_epoch_end' | 'on_train_begin' | 'on_train_end' | 'on_train_batch_begin' | 'on_train_batch_end'>): LambdaCallback
  (on_epoch_begin: py.Positional, on_epoch_end: py.Positional, on_train_begin: py.Positional, on_train_end: py.Positional, on_train_batch_begin?: py.Positional, on_train_batch_end?: py.Positional, keywords?: py.Rest<LambdaCallback$new, 'on_epoch_begin' | 'on_epoch_end' | 'on_train_begin' | 'on_train_end' | 'on_train_batch_begin' | 'on_train_batch_end'>): py.Promised<LambdaCallback>
  new (on_epoch_begin: py.Positional, on_epoch_end: py.Positional, on_train_begin: py.Positional, keywords?: py.Rest<LambdaCallback$new, 'on_epoch_begin' | 'on_epoch_end' | 'on_train_begin'>): LambdaCallback
  (on_epoch_begin: py.Positional, on_epoch_end: py.Positional, on_train_begin: py.Positional, keywords?: py.Rest<LambdaCallback$new, 'on_epoch_begin' | 'on_epoch_end' | 'on_train_begin'>): py.Promised<LambdaCallback>
  new (on_epoch_begin: py.Positional, on_epoch_end: py.Positional, keywords?: py.Rest<LambdaCallback$new, 'on_epoch_begin' | 'on_epoch_end'>): LambdaCallback
  (on_epoch_begin: py.Positional, on_epoch_end: py.Positional, keywords?: py.Rest<LambdaCallback$new, 'on_epoch_begin' | 'on_epoch_end'>): py.Promised<LambdaCallback>
  new (on_epoch_begin: py.Positional, keywords?: py.Rest<LambdaCallback$new, 'on_epoch_begin'>): LambdaCallback
  (on_epoch_begin: py.Positional, keywords?: py.Rest<LambdaCallback$new, 'on_epoch_begin'>): py.Promised<LambdaCallback>
  new (keywords?: LambdaCallback$new): LambdaCallback
  (keywords?: LambdaCallback$new): py.Promised<LambdaCallback>
}

export interface LearningRateScheduler extends Callback {
  readonly [py.kind]: { readonly 'keras.callbacks.LearningRateScheduler': true } & Callback[typeof py.kind]
  schedule: any
  schedule_dyn: any
  get verbose(): py.Remote<number>
  set verbose(value: py.Int)
  verbose_dyn: any
}

export interface LearningRateScheduler$new {
  schedule: py.Callable
  /** Default: `0` */
  verbose?: py.Int | undefined
}

export interface LearningRateScheduler$class extends py.Statics<Callback$class> {
  new (schedule: py.Callable, verbose: py.Int): LearningRateScheduler
  (schedule: py.Callable, verbose: py.Int): py.Promised<LearningRateScheduler>
  new (schedule: py.Callable, keywords?: py.Rest<LearningRateScheduler$new, 'schedule'>): LearningRateScheduler
  (schedule: py.Callable, keywords?: py.Rest<LearningRateScheduler$new, 'schedule'>): py.Promised<LearningRateScheduler>
  new (keywords: LearningRateScheduler$new): LearningRateScheduler
  (keywords: LearningRateScheduler$new): py.Promised<LearningRateScheduler>
}

export interface ModelCheckpoint extends Callback {
  readonly [py.kind]: { readonly 'keras.callbacks.ModelCheckpoint': true } & Callback[typeof py.kind]
  best: any
  best_dyn: any
  filepath: any
  filepath_dyn: any
  min_delta: any
  min_delta_dyn: any
  mode: any
  mode_dyn: any
  get monitor(): py.Remote<string>
  set monitor(value: py.Str)
  monitor_dyn: any
  monitor_op: any
  monitor_op_dyn: any
  save_best_only: any
  save_best_only_dyn: any
  get save_freq(): py.Remote<'epoch' | number>
  set save_freq(value: 'epoch' | py.RemotePromise<string> | py.Int)
  save_freq_dyn: any
  get save_weights_only(): py.Remote<boolean>
  set save_weights_only(value: py.Bool)
  save_weights_only_dyn: any
  verbose: any
  verbose_dyn: any
}

export interface ModelCheckpoint$new {
  filepath: py.Str
  /** Default: `'val_loss'` */
  monitor?: py.Str | undefined
  /** Default: `0` */
  verbose?: py.RemoteArgument | undefined
  /** Default: `False` */
  save_best_only?: py.Bool | undefined
  /** Default: `False` */
  save_weights_only?: py.Bool | undefined
  /** Default: `'auto'` */
  mode?: 'auto' | 'min' | 'max' | py.RemotePromise<string> | undefined
  /** Default: `'epoch'` */
  save_freq?: 'epoch' | py.RemotePromise<string> | py.Int | undefined
  initial_value_threshold?: py.RemoteArgument | undefined
}

export interface ModelCheckpoint$class extends py.Statics<Callback$class> {
  new (filepath: py.Str, monitor: py.Str, verbose: py.Positional, save_best_only: py.Bool, save_weights_only?: py.Bool, mode?: 'auto' | 'min' | 'max' | py.RemotePromise<string>, save_freq?: 'epoch' | py.RemotePromise<string> | py.Int, initial_value_threshold?: py.Positional): ModelCheckpoint
  (filepath: py.Str, monitor: py.Str, verbose: py.Positional, save_best_only: py.Bool, save_weights_only?: py.Bool, mode?: 'auto' | 'min' | 'max' | py.RemotePromise<string>, save_freq?: 'epoch' | py.RemotePromise<string> | py.Int, initial_value_threshold?: py.Positional): py.Promised<ModelCheckpoint>
  new (filepath: py.Str, monitor: py.Str, verbose: py.Positional, keywords?: py.Rest<ModelCheckpoint$new, 'filepath' | 'monitor' | 'verbose'>): ModelCheckpoint
  (filepath: py.Str, monitor: py.Str, verbose: py.Positional, keywords?: py.Rest<ModelCheckpoint$new, 'filepath' | 'monitor' | 'verbose'>): py.Promised<ModelCheckpoint>
  new (filepath: py.Str, monitor: py.Str, keywords?: py.Rest<ModelCheckpoint$new, 'filepath' | 'monitor'>): ModelCheckpoint
  (filepath: py.Str, monitor: py.Str, keywords?: py.Rest<ModelCheckpoint$new, 'filepath' | 'monitor'>): py.Promised<ModelCheckpoint>
  new (filepath: py.Str, keywords?: py.Rest<ModelCheckpoint$new, 'filepath'>): ModelCheckpoint
  (filepath: py.Str, keywords?: py.Rest<ModelCheckpoint$new, 'filepath'>): py.Promised<ModelCheckpoint>
  new (keywords: ModelCheckpoint$new): ModelCheckpoint
  (keywords: ModelCheckpoint$new): py.Promised<ModelCheckpoint>
}

export interface OrbaxCheckpoint extends Callback {
  readonly [py.kind]: { readonly 'keras.callbacks.OrbaxCheckpoint': true } & Callback[typeof py.kind]
  best: any
  best_dyn: any
  checkpointer: any
  checkpointer_dyn: any
  get directory(): py.Remote<string>
  set directory(value: py.Str)
  directory_dyn: any
  is_multihost_enabled(): py.Remote<boolean>
  is_multihost_enabled_dyn: py.RemoteFunction
  is_primary_host(): py.Remote<boolean>
  is_primary_host_dyn: py.RemoteFunction
  get max_to_keep(): py.Remote<number | null>
  set max_to_keep(value: py.Int | null)
  max_to_keep_dyn: any
  min_delta: any
  min_delta_dyn: any
  mode: any
  mode_dyn: any
  get monitor(): py.Remote<string>
  set monitor(value: py.Str)
  monitor_dyn: any
  monitor_op: any
  monitor_op_dyn: any
  save_best_only: any
  save_best_only_dyn: any
  get save_freq(): py.Remote<'epoch' | number>
  set save_freq(value: 'epoch' | py.RemotePromise<string> | py.Int)
  save_freq_dyn: any
  get save_on_background(): py.Remote<boolean>
  set save_on_background(value: py.Bool)
  save_on_background_dyn: any
  save_weights_only: any
  save_weights_only_dyn: any
  verbose: any
  verbose_dyn: any
  wait_until_finished(): py.Remote
  wait_until_finished_dyn: py.RemoteFunction
}

export interface OrbaxCheckpoint$new {
  directory: py.Str
  /** Default: `'val_loss'` */
  monitor?: py.Str | undefined
  /** Default: `0` */
  verbose?: py.RemoteArgument | undefined
  /** Default: `False` */
  save_best_only?: py.Bool | undefined
  /** Default: `'auto'` */
  mode?: 'auto' | 'min' | 'max' | py.RemotePromise<string> | undefined
  /** Default: `'epoch'` */
  save_freq?: 'epoch' | py.RemotePromise<string> | py.Int | undefined
  initial_value_threshold?: py.RemoteArgument | undefined
  /** Default: `1` */
  max_to_keep?: py.Int | null | undefined
  /** Default: `True` */
  save_on_background?: py.Bool | undefined
  /** Default: `False` */
  save_weights_only?: py.Bool | undefined
}

export interface OrbaxCheckpoint$class extends py.Statics<Callback$class> {
  new (directory: py.Str, monitor: py.Str, verbose: py.Positional, save_best_only: py.Bool, mode?: 'auto' | 'min' | 'max' | py.RemotePromise<string>, save_freq?: 'epoch' | py.RemotePromise<string> | py.Int, initial_value_threshold?: py.Positional, max_to_keep?: py.Int | null, save_on_background?: py.Bool, save_weights_only?: py.Bool): OrbaxCheckpoint
  (directory: py.Str, monitor: py.Str, verbose: py.Positional, save_best_only: py.Bool, mode?: 'auto' | 'min' | 'max' | py.RemotePromise<string>, save_freq?: 'epoch' | py.RemotePromise<string> | py.Int, initial_value_threshold?: py.Positional, max_to_keep?: py.Int | null, save_on_background?: py.Bool, save_weights_only?: py.Bool): py.Promised<OrbaxCheckpoint>
  new (directory: py.Str, monitor: py.Str, verbose: py.Positional, keywords?: py.Rest<OrbaxCheckpoint$new, 'directory' | 'monitor' | 'verbose'>): OrbaxCheckpoint
  (directory: py.Str, monitor: py.Str, verbose: py.Positional, keywords?: py.Rest<OrbaxCheckpoint$new, 'directory' | 'monitor' | 'verbose'>): py.Promised<OrbaxCheckpoint>
  new (directory: py.Str, monitor: py.Str, keywords?: py.Rest<OrbaxCheckpoint$new, 'directory' | 'monitor'>): OrbaxCheckpoint
  (directory: py.Str, monitor: py.Str, keywords?: py.Rest<OrbaxCheckpoint$new, 'directory' | 'monitor'>): py.Promised<OrbaxCheckpoint>
  new (directory: py.Str, keywords?: py.Rest<OrbaxCheckpoint$new, 'directory'>): OrbaxCheckpoint
  (directory: py.Str, keywords?: py.Rest<OrbaxCheckpoint$new, 'directory'>): py.Promised<OrbaxCheckpoint>
  new (keywords: OrbaxCheckpoint$new): OrbaxCheckpoint
  (keywords: OrbaxCheckpoint$new): py.Promised<OrbaxCheckpoint>
}

export interface ProgbarLogger extends Callback {
  readonly [py.kind]: { readonly 'keras.callbacks.ProgbarLogger': true } & Callback[typeof py.kind]
  epochs: any
  epochs_dyn: any
  progbar: any
  progbar_dyn: any
  seen: any
  seen_dyn: any
  target: any
  target_dyn: any
  verbose: any
  verbose_dyn: any
}

export interface ProgbarLogger$class extends py.Statics<Callback$class> {
  new (): ProgbarLogger
  (): py.Promised<ProgbarLogger>
}

export interface ReduceLROnPlateau extends Callback {
  readonly [py.kind]: { readonly 'keras.callbacks.ReduceLROnPlateau': true } & Callback[typeof py.kind]
  best: any
  best_dyn: any
  get cooldown(): py.Remote<number>
  set cooldown(value: py.Int)
  cooldown_dyn: any
  cooldown_counter: any
  cooldown_counter_dyn: any
  get factor(): py.Remote<number>
  set factor(value: py.Float)
  factor_dyn: any
  in_cooldown(): py.Remote
  in_cooldown_dyn: py.RemoteFunction
  min_delta: any
  min_delta_dyn: any
  get min_lr(): py.Remote<number>
  set min_lr(value: py.Float)
  min_lr_dyn: any
  mode: any
  mode_dyn: any
  get monitor(): py.Remote<string>
  set monitor(value: py.Str)
  monitor_dyn: any
  monitor_op: any
  monitor_op_dyn: any
  get patience(): py.Remote<number>
  set patience(value: py.Int)
  patience_dyn: any
  get verbose(): py.Remote<number>
  set verbose(value: py.Int)
  verbose_dyn: any
  wait: any
  wait_dyn: any
}

export interface ReduceLROnPlateau$new {
  /** Default: `'val_loss'` */
  monitor?: py.Str | undefined
  /** Default: `0.1` */
  factor?: py.Float | undefined
  /** Default: `10` */
  patience?: py.Int | undefined
  /** Default: `0` */
  verbose?: py.Int | undefined
  /** Default: `'auto'` */
  mode?: 'auto' | 'min' | 'max' | py.RemotePromise<string> | undefined
  /** Default: `0.0001` */
  min_delta?: py.Float | undefined
  /** Default: `0` */
  cooldown?: py.Int | undefined
  /** Default: `0.0` */
  min_lr?: py.Float | undefined
  [keyword: string]: any
}

export interface ReduceLROnPlateau$class extends py.Statics<Callback$class> {
  new (monitor: py.Str, factor: py.Float, patience: py.Int, verbose: py.Int, mode?: 'auto' | 'min' | 'max' | py.RemotePromise<string>, min_delta?: py.Float, cooldown?: py.Int, min_lr?: py.Float, keywords?: py.Rest<ReduceLROnPlateau$new, 'monitor' | 'factor' | 'patience' | 'verbose' | 'mode' | 'min_delta' | 'cooldown' | 'min_lr'>): ReduceLROnPlateau
  (monitor: py.Str, factor: py.Float, patience: py.Int, verbose: py.Int, mode?: 'auto' | 'min' | 'max' | py.RemotePromise<string>, min_delta?: py.Float, cooldown?: py.Int, min_lr?: py.Float, keywords?: py.Rest<ReduceLROnPlateau$new, 'monitor' | 'factor' | 'patience' | 'verbose' | 'mode' | 'min_delta' | 'cooldown' | 'min_lr'>): py.Promised<ReduceLROnPlateau>
  new (monitor: py.Str, factor: py.Float, patience: py.Int, keywords?: py.Rest<ReduceLROnPlateau$new, 'monitor' | 'factor' | 'patience'>): ReduceLROnPlateau
  (monitor: py.Str, factor: py.Float, patience: py.Int, keywords?: py.Rest<ReduceLROnPlateau$new, 'monitor' | 'factor' | 'patience'>): py.Promised<ReduceLROnPlateau>
  new (monitor: py.Str, factor: py.Float, keywords?: py.Rest<ReduceLROnPlateau$new, 'monitor' | 'factor'>): ReduceLROnPlateau
  (monitor: py.Str, factor: py.Float, keywords?: py.Rest<ReduceLROnPlateau$new, 'monitor' | 'factor'>): py.Promised<ReduceLROnPlateau>
  new (monitor: py.Str, keywords?: py.Rest<ReduceLROnPlateau$new, 'monitor'>): ReduceLROnPlateau
  (monitor: py.Str, keywords?: py.Rest<ReduceLROnPlateau$new, 'monitor'>): py.Promised<ReduceLROnPlateau>
  new (keywords?: ReduceLROnPlateau$new): ReduceLROnPlateau
  (keywords?: ReduceLROnPlateau$new): py.Promised<ReduceLROnPlateau>
}

export interface RemoteMonitor extends Callback {
  readonly [py.kind]: { readonly 'keras.callbacks.RemoteMonitor': true } & Callback[typeof py.kind]
  get field(): py.Remote<string>
  set field(value: py.Str)
  field_dyn: any
  get headers(): py.Remote<any | null>
  set headers(value: py.Dict<string, py.RemoteArgument> | null)
  headers_dyn: any
  get path(): py.Remote<string>
  set path(value: py.Str)
  path_dyn: any
  get root(): py.Remote<string>
  set root(value: py.Str)
  root_dyn: any
  get send_as_json(): py.Remote<boolean>
  set send_as_json(value: py.Bool)
  send_as_json_dyn: any
}

export interface RemoteMonitor$new {
  /** Default: `'http://localhost:9000'` */
  root?: py.Str | undefined
  /** Default: `'/publish/epoch/end/'` */
  path?: py.Str | undefined
  /** Default: `'data'` */
  field?: py.Str | undefined
  headers?: py.Dict<string, py.RemoteArgument> | null | undefined
  /** Default: `False` */
  send_as_json?: py.Bool | undefined
}

export interface RemoteMonitor$class extends py.Statics<Callback$class> {
  new (root: py.Str, path: py.Str, field: py.Str, headers: py.Dict<string, py.RemoteArgument> | null, send_as_json?: py.Bool): RemoteMonitor
  (root: py.Str, path: py.Str, field: py.Str, headers: py.Dict<string, py.RemoteArgument> | null, send_as_json?: py.Bool): py.Promised<RemoteMonitor>
  new (root: py.Str, path: py.Str, field: py.Str, keywords?: py.Rest<RemoteMonitor$new, 'root' | 'path' | 'field'>): RemoteMonitor
  (root: py.Str, path: py.Str, field: py.Str, keywords?: py.Rest<RemoteMonitor$new, 'root' | 'path' | 'field'>): py.Promised<RemoteMonitor>
  new (root: py.Str, path: py.Str, keywords?: py.Rest<RemoteMonitor$new, 'root' | 'path'>): RemoteMonitor
  (root: py.Str, path: py.Str, keywords?: py.Rest<RemoteMonitor$new, 'root' | 'path'>): py.Promised<RemoteMonitor>
  new (root: py.Str, keywords?: py.Rest<RemoteMonitor$new, 'root'>): RemoteMonitor
  (root: py.Str, keywords?: py.Rest<RemoteMonitor$new, 'root'>): py.Promised<RemoteMonitor>
  new (keywords?: RemoteMonitor$new): RemoteMonitor
  (keywords?: RemoteMonitor$new): py.Promised<RemoteMonitor>
}

export interface SwapEMAWeights extends Callback {
  readonly [py.kind]: { readonly 'keras.callbacks.SwapEMAWeights': true } & Callback[typeof py.kind]
  get swap_on_epoch(): py.Remote<boolean>
  set swap_on_epoch(value: py.Bool)
  swap_on_epoch_dyn: any
}

export interface SwapEMAWeights$new {
  /** Default: `False` */
  swap_on_epoch?: py.Bool | undefined
}

export interface SwapEMAWeights$class extends py.Statics<Callback$class> {
  new (swap_on_epoch: py.Bool): SwapEMAWeights
  (swap_on_epoch: py.Bool): py.Promised<SwapEMAWeights>
  new (keywords?: SwapEMAWeights$new): SwapEMAWeights
  (keywords?: SwapEMAWeights$new): py.Promised<SwapEMAWeights>
}

export interface TensorBoard extends Callback {
  readonly [py.kind]: { readonly 'keras.callbacks.TensorBoard': true } & Callback[typeof py.kind]
  embeddings_freq: any
  embeddings_freq_dyn: any
  get embeddings_metadata(): py.Remote<any | null>
  set embeddings_metadata(value: py.Dict<string, py.RemoteArgument> | null)
  embeddings_metadata_dyn: any
  histogram_freq: any
  histogram_freq_dyn: any
  get log_dir(): py.Remote<string>
  set log_dir(value: py.Str)
  log_dir_dyn: any
  readonly summary: py.Remote
  readonly summary_dyn: any
  update_freq: any
  update_freq_dyn: any
  write_graph: any
  write_graph_dyn: any
  get write_images(): py.Remote<boolean>
  set write_images(value: py.Bool)
  write_images_dyn: any
  get write_steps_per_second(): py.Remote<boolean>
  set write_steps_per_second(value: py.Bool)
  write_steps_per_second_dyn: any
}

export interface TensorBoard$new {
  /** Default: `'logs'` */
  log_dir?: py.Str | undefined
  /** Default: `0` */
  histogram_freq?: py.Int | undefined
  /** Default: `True` */
  write_graph?: py.Bool | undefined
  /** Default: `False` */
  write_images?: py.Bool | undefined
  /** Default: `False` */
  write_steps_per_second?: py.Bool | undefined
  /** Default: `'epoch'` */
  update_freq?: 'batch' | 'epoch' | py.RemotePromise<string> | py.Int | undefined
  /** Default: `0` */
  profile_batch?: py.RemoteArgument | undefined
  /** Default: `0` */
  embeddings_freq?: py.Int | undefined
  embeddings_metadata?: py.Dict<string, py.RemoteArgument> | null | undefined
}

export interface TensorBoard$class extends py.Statics<Callback$class> {
  new (log_dir: py.Str, histogram_freq: py.Int, write_graph: py.Bool, write_images: py.Bool, write_steps_per_second?: py.Bool, update_freq?: 'batch' | 'epoch' | py.RemotePromise<string> | py.Int, profile_batch?: py.Positional, embeddings_freq?: py.Int, embeddings_metadata?: py.Dict<string, py.RemoteArgument> | null): TensorBoard
  (log_dir: py.Str, histogram_freq: py.Int, write_graph: py.Bool, write_images: py.Bool, write_steps_per_second?: py.Bool, update_freq?: 'batch' | 'epoch' | py.RemotePromise<string> | py.Int, profile_batch?: py.Positional, embeddings_freq?: py.Int, embeddings_metadata?: py.Dict<string, py.RemoteArgument> | null): py.Promised<TensorBoard>
  new (log_dir: py.Str, histogram_freq: py.Int, write_graph: py.Bool, keywords?: py.Rest<TensorBoard$new, 'log_dir' | 'histogram_freq' | 'write_graph'>): TensorBoard
  (log_dir: py.Str, histogram_freq: py.Int, write_graph: py.Bool, keywords?: py.Rest<TensorBoard$new, 'log_dir' | 'histogram_freq' | 'write_graph'>): py.Promised<TensorBoard>
  new (log_dir: py.Str, histogram_freq: py.Int, keywords?: py.Rest<TensorBoard$new, 'log_dir' | 'histogram_freq'>): TensorBoard
  (log_dir: py.Str, histogram_freq: py.Int, keywords?: py.Rest<TensorBoard$new, 'log_dir' | 'histogram_freq'>): py.Promised<TensorBoard>
  new (log_dir: py.Str, keywords?: py.Rest<TensorBoard$new, 'log_dir'>): TensorBoard
  (log_dir: py.Str, keywords?: py.Rest<TensorBoard$new, 'log_dir'>): py.Promised<TensorBoard>
  new (keywords?: TensorBoard$new): TensorBoard
  (keywords?: TensorBoard$new): py.Promised<TensorBoard>
}

export interface TerminateOnNaN extends Callback {
  readonly [py.kind]: { readonly 'keras.callbacks.TerminateOnNaN': true } & Callback[typeof py.kind]
  get raise_error(): py.Remote<boolean>
  set raise_error(value: py.Bool)
  raise_error_dyn: any
}

export interface TerminateOnNaN$new {
  /** Default: `False` */
  raise_error?: py.Bool | undefined
}

export interface TerminateOnNaN$class extends py.Statics<Callback$class> {
  new (raise_error: py.Bool): TerminateOnNaN
  (raise_error: py.Bool): py.Promised<TerminateOnNaN>
  new (keywords?: TerminateOnNaN$new): TerminateOnNaN
  (keywords?: TerminateOnNaN$new): py.Promised<TerminateOnNaN>
}

export interface $Module extends py.PythonModuleObject {
  readonly BackupAndRestore: BackupAndRestore$class
  readonly CSVLogger: CSVLogger$class
  readonly Callback: Callback$class
  readonly CallbackList: CallbackList$class
  readonly EarlyStopping: EarlyStopping$class
  readonly History: History$class
  readonly LambdaCallback: LambdaCallback$class
  readonly LearningRateScheduler: LearningRateScheduler$class
  readonly ModelCheckpoint: ModelCheckpoint$class
  readonly OrbaxCheckpoint: OrbaxCheckpoint$class
  readonly ProgbarLogger: ProgbarLogger$class
  readonly ReduceLROnPlateau: ReduceLROnPlateau$class
  readonly RemoteMonitor: RemoteMonitor$class
  readonly SwapEMAWeights: SwapEMAWeights$class
  readonly TensorBoard: TensorBoard$class
  readonly TerminateOnNaN: TerminateOnNaN$class
}
