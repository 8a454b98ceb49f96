// keras.callbacks of keras 3.15.1. Generated: do not edit.

import type * as py from '../core.js'
import type * as keras from './keras.js'

export interface BackupAndRestore extends Callback {
  readonly [py.kind]: { readonly 'keras.callbacks.BackupAndRestore': true } & Callback[typeof py.kind]
  backup_dir: any
  backup_dir_dyn: any
  delete_checkpoint: any
  delete_checkpoint_dyn: any
  double_checkpoint: any
  double_checkpoint_dyn: any
  save_freq: any
  save_freq_dyn: any
}

export interface BackupAndRestore$new {
  backup_dir: py.RemoteArgument
  /** Default: `'epoch'` */
  save_freq?: py.Str | undefined
  /** Default: `False` */
  double_checkpoint?: py.Bool | undefined
  /** Default: `True` */
  delete_checkpoint?: py.Bool | undefined
}

export interface BackupAndRestore$class extends py.Statics<Callback$class> {
  new (backup_dir: py.Positional, save_freq: py.Str, double_checkpoint: py.Bool, delete_checkpoint: py.Bool): BackupAndRestore
  (backup_dir: py.Positional, save_freq: py.Str, double_checkpoint: py.Bool, delete_checkpoint: py.Bool): py.Promised<BackupAndRestore>
  new (backup_dir: py.Positional, save_freq: py.Str, double_checkpoint: py.Bool, keywords?: py.Rest<BackupAndRestore$new, 'backup_dir' | 'save_freq' | 'double_checkpoint'>): BackupAndRestore
  (backup_dir: py.Positional, save_freq: py.Str, double_checkpoint: py.Bool, keywords?: py.Rest<BackupAndRestore$new, 'backup_dir' | 'save_freq' | 'double_checkpoint'>): py.Promised<BackupAndRestore>
  new (backup_dir: py.Positional, save_freq: py.Str, keywords?: py.Rest<BackupAndRestore$new, 'backup_dir' | 'save_freq'>): BackupAndRestore
  (backup_dir: py.Positional, save_freq: py.Str, keywords?: py.Rest<BackupAndRestore$new, 'backup_dir' | 'save_freq'>): py.Promised<BackupAndRestore>
  new (backup_dir: py.Positional, keywords?: py.Rest<BackupAndRestore$new, 'backup_dir'>): BackupAndRestore
  (backup_dir: py.Positional, keywords?: py.Rest<BackupAndRestore$new, 'backup_dir'>): py.Promised<BackupAndRestore>
  new (keywords: BackupAndRestore$new): BackupAndRestore
  (keywords: BackupAndRestore$new): py.Promised<BackupAndRestore>
}

export interface CSVLogger extends Callback {
  readonly [py.kind]: { readonly 'keras.callbacks.CSVLogger': true } & Callback[typeof py.kind]
  append: any
  append_dyn: any
  append_header: any
  append_header_dyn: any
  csv_file: any
  csv_file_dyn: any
  filename: any
  filename_dyn: any
  keys: any
  keys_dyn: any
  sep: any
  sep_dyn: any
  writer: any
  writer_dyn: any
}

export interface CSVLogger$new {
  filename: py.RemoteArgument
  /** Default: `','` */
  separator?: py.Str | undefined
  /** Default: `False` */
  append?: py.Bool | undefined
}

export interface CSVLogger$class extends py.Statics<Callback$class> {
  new (filename: py.Positional, separator: py.Str, append: py.Bool): CSVLogger
  (filename: py.Positional, separator: py.Str, append: py.Bool): py.Promised<CSVLogger>
  new (filename: py.Positional, separator: py.Str, keywords?: py.Rest<CSVLogger$new, 'filename' | 'separator'>): CSVLogger
  (filename: py.Positional, separator: py.Str, keywords?: py.Rest<CSVLogger$new, 'filename' | 'separator'>): py.Promised<CSVLogger>
  new (filename: py.Positional, keywords?: py.Rest<CSVLogger$new, 'filename'>): CSVLogger
  (filename: py.Positional, keywords?: py.Rest<CSVLogger$new, 'filename'>): py.Promised<CSVLogger>
  new (keywords: CSVLogger$new): CSVLogger
  (keywords: CSVLogger$new): py.Promised<CSVLogger>
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
  set_model(...args: any[]): any
  set_model_dyn: py.RemoteFunction
  set_params(...args: any[]): any
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
  callbacks?: py.RemoteArgument | undefined
  /** Default: `False` */
  add_history?: py.Bool | undefined
  /** Default: `False` */
  add_progbar?: py.Bool | undefined
  model?: py.RemoteArgument | undefined
  [keyword: string]: any
}

export interface CallbackList$class extends py.Statics<Callback$class> {
  new (callbacks: py.Positional, add_history: py.Bool, add_progbar: py.Bool, model: py.Positional, keywords?: py.Rest<CallbackList$new, 'callbacks' | 'add_history' | 'add_progbar' | 'model'>): CallbackList
  (callbacks: py.Positional, add_history: py.Bool, add_progbar: py.Bool, model: py.Positional, keywords?: py.Rest<CallbackList$new, 'callbacks' | 'add_history' | 'add_progbar' | 'model'>): py.Promised<CallbackList>
  new (callbacks: py.Positional, add_history: py.Bool, add_progbar: py.Bool, keywords?: py.Rest<CallbackList$new, 'callbacks' | 'add_history' | 'add_progbar'>): CallbackList
  (callbacks: py.Positional, add_history: py.Bool, add_progbar: py.Bool, keywords?: py.Rest<CallbackList$new, 'callbacks' | 'add_history' | 'add_progbar'>): py.Promised<CallbackList>
  new (callbacks: py.Positional, add_history: py.Bool, keywords?: py.Rest<CallbackList$new, 'callbacks' | 'add_history'>): CallbackList
  (callbacks: py.Positional, add_history: py.Bool, keywords?: py.Rest<CallbackList$new, 'callbacks' | 'add_history'>): py.Promised<CallbackList>
  new (callbacks: py.Positional, keywords?: py.Rest<CallbackList$new, 'callbacks'>): CallbackList
  (callbacks: py.Positional, keywords?: py.Rest<CallbackList$new, 'callbacks'>): py.Promised<CallbackList>
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
  patience: any
  patience_dyn: any
  restore_best_weights: any
  restore_best_weights_dyn: any
  start_from_epoch: any
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
  verbose?: py.Int | undefined
  /** Default: `'auto'` */
  mode?: py.Str | undefined
  baseline?: py.RemoteArgument | undefined
  /** Default: `False` */
  restore_best_weights?: py.Bool | undefined
  /** Default: `0` */
  start_from_epoch?: py.Int | undefined
}

export interface EarlyStopping$class extends py.Statics<Callback$class> {
  new (monitor: py.Str, min_delta: py.Int, patience: py.Int, verbose: py.Int, mode?: py.Str, baseline?: py.Positional, restore_best_weights?: py.Bool, start_from_epoch?: py.Int): EarlyStopping
  (monitor: py.Str, min_delta: py.Int, patience: py.Int, verbose: py.Int, mode?: py.Str, baseline?: py.Positional, restore_best_weights?: py.Bool, start_from_epoch?: py.Int): py.Promised<EarlyStopping>
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
  verbose: any
  verbose_dyn: any
}

export interface LearningRateScheduler$new {
  schedule: py.RemoteArgument
  /** Default: `0` */
  verbose?: py.Int | undefined
}

export interface LearningRateScheduler$class extends py.Statics<Callback$class> {
  new (schedule: py.Positional, verbose: py.Int): LearningRateScheduler
  (schedule: py.Positional, verbose: py.Int): py.Promised<LearningRateScheduler>
  new (schedule: py.Positional, keywords?: py.Rest<LearningRateScheduler$new, 'schedule'>): LearningRateScheduler
  (schedule: py.Positional, keywords?: py.Rest<LearningRateScheduler$new, 'schedule'>): py.Promised<LearningRateScheduler>
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
  monitor: any
  monitor_dyn: any
  monitor_op: any
  monitor_op_dyn: any
  save_best_only: any
  save_best_only_dyn: any
  save_freq: any
  save_freq_dyn: any
  save_weights_only: any
  save_weights_only_dyn: any
  verbose: any
  verbose_dyn: any
}

export interface ModelCheckpoint$new {
  filepath: py.RemoteArgument
  /** Default: `'val_loss'` */
  monitor?: py.Str | undefined
  /** Default: `0` */
  verbose?: py.Int | undefined
  /** Default: `False` */
  save_best_only?: py.Bool | undefined
  /** Default: `False` */
  save_weights_only?: py.Bool | undefined
  /** Default: `'auto'` */
  mode?: py.Str | undefined
  /** Default: `'epoch'` */
  save_freq?: py.Str | undefined
  initial_value_threshold?: py.RemoteArgument | undefined
}

export interface ModelCheckpoint$class extends py.Statics<Callback$class> {
  new (filepath: py.Positional, monitor: py.Str, verbose: py.Int, save_best_only: py.Bool, save_weights_only?: py.Bool, mode?: py.Str, save_freq?: py.Str, initial_value_threshold?: py.Positional): ModelCheckpoint
  (filepath: py.Positional, monitor: py.Str, verbose: py.Int, save_best_only: py.Bool, save_weights_only?: py.Bool, mode?: py.Str, save_freq?: py.Str, initial_value_threshold?: py.Positional): py.Promised<ModelCheckpoint>
  new (filepath: py.Positional, monitor: py.Str, verbose: py.Int, keywords?: py.Rest<ModelCheckpoint$new, 'filepath' | 'monitor' | 'verbose'>): ModelCheckpoint
  (filepath: py.Positional, monitor: py.Str, verbose: py.Int, keywords?: py.Rest<ModelCheckpoint$new, 'filepath' | 'monitor' | 'verbose'>): py.Promised<ModelCheckpoint>
  new (filepath: py.Positional, monitor: py.Str, keywords?: py.Rest<ModelCheckpoint$new, 'filepath' | 'monitor'>): ModelCheckpoint
  (filepath: py.Positional, monitor: py.Str, keywords?: py.Rest<ModelCheckpoint$new, 'filepath' | 'monitor'>): py.Promised<ModelCheckpoint>
  new (filepath: py.Positional, keywords?: py.Rest<ModelCheckpoint$new, 'filepath'>): ModelCheckpoint
  (filepath: py.Positional, keywords?: py.Rest<ModelCheckpoint$new, 'filepath'>): py.Promised<ModelCheckpoint>
  new (keywords: ModelCheckpoint$new): ModelCheckpoint
  (keywords: ModelCheckpoint$new): py.Promised<ModelCheckpoint>
}

export interface OrbaxCheckpoint extends Callback {
  readonly [py.kind]: { readonly 'keras.callbacks.OrbaxCheckpoint': true } & Callback[typeof py.kind]
  best: any
  best_dyn: any
  checkpointer: any
  checkpointer_dyn: any
  directory: any
  directory_dyn: any
  is_multihost_enabled(): py.Remote
  is_multihost_enabled_dyn: py.RemoteFunction
  is_primary_host(): py.Remote
  is_primary_host_dyn: py.RemoteFunction
  max_to_keep: any
  max_to_keep_dyn: any
  min_delta: any
  min_delta_dyn: any
  mode: any
  mode_dyn: any
  monitor: any
  monitor_dyn: any
  monitor_op: any
  monitor_op_dyn: any
  save_best_only: any
  save_best_only_dyn: any
  save_freq: any
  save_freq_dyn: any
  save_on_background: any
  save_on_background_dyn: any
  save_weights_only: any
  save_weights_only_dyn: any
  verbose: any
  verbose_dyn: any
  wait_until_finished(): py.Remote
  wait_until_finished_dyn: py.RemoteFunction
}

export interface OrbaxCheckpoint$new {
  directory: py.RemoteArgument
  /** Default: `'val_loss'` */
  monitor?: py.Str | undefined
  /** Default: `0` */
  verbose?: py.Int | undefined
  /** Default: `False` */
  save_best_only?: py.Bool | undefined
  /** Default: `'auto'` */
  mode?: py.Str | undefined
  /** Default: `'epoch'` */
  save_freq?: py.Str | undefined
  initial_value_threshold?: py.RemoteArgument | undefined
  /** Default: `1` */
  max_to_keep?: py.Int | undefined
  /** Default: `True` */
  save_on_background?: py.Bool | undefined
  /** Default: `False` */
  save_weights_only?: py.Bool | undefined
}

export interface OrbaxCheckpoint$class extends py.Statics<Callback$class> {
  new (directory: py.Positional, monitor: py.Str, verbose: py.Int, save_best_only: py.Bool, mode?: py.Str, save_freq?: py.Str, initial_value_threshold?: py.Positional, max_to_keep?: py.Int, save_on_background?: py.Bool, save_weights_only?: py.Bool): OrbaxCheckpoint
  (directory: py.Positional, monitor: py.Str, verbose: py.Int, save_best_only: py.Bool, mode?: py.Str, save_freq?: py.Str, initial_value_threshold?: py.Positional, max_to_keep?: py.Int, save_on_background?: py.Bool, save_weights_only?: py.Bool): py.Promised<OrbaxCheckpoint>
  new (directory: py.Positional, monitor: py.Str, verbose: py.Int, keywords?: py.Rest<OrbaxCheckpoint$new, 'directory' | 'monitor' | 'verbose'>): OrbaxCheckpoint
  (directory: py.Positional, monitor: py.Str, verbose: py.Int, keywords?: py.Rest<OrbaxCheckpoint$new, 'directory' | 'monitor' | 'verbose'>): py.Promised<OrbaxCheckpoint>
  new (directory: py.Positional, monitor: py.Str, keywords?: py.Rest<OrbaxCheckpoint$new, 'directory' | 'monitor'>): OrbaxCheckpoint
  (directory: py.Positional, monitor: py.Str, keywords?: py.Rest<OrbaxCheckpoint$new, 'directory' | 'monitor'>): py.Promised<OrbaxCheckpoint>
  new (directory: py.Positional, keywords?: py.Rest<OrbaxCheckpoint$new, 'directory'>): OrbaxCheckpoint
  (directory: py.Positional, keywords?: py.Rest<OrbaxCheckpoint$new, 'directory'>): py.Promised<OrbaxCheckpoint>
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
  cooldown: any
  cooldown_dyn: any
  cooldown_counter: any
  cooldown_counter_dyn: any
  factor: any
  factor_dyn: any
  in_cooldown(): py.Remote
  in_cooldown_dyn: py.RemoteFunction
  min_delta: any
  min_delta_dyn: any
  min_lr: any
  min_lr_dyn: any
  mode: any
  mode_dyn: any
  monitor: any
  monitor_dyn: any
  monitor_op: any
  monitor_op_dyn: any
  patience: any
  patience_dyn: any
  verbose: any
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
  mode?: py.Str | undefined
  /** Default: `0.0001` */
  min_delta?: py.Float | undefined
  /** Default: `0` */
  cooldown?: py.Int | undefined
  /** Default: `0.0` */
  min_lr?: py.Float | undefined
  [keyword: string]: any
}

export interface ReduceLROnPlateau$class extends py.Statics<Callback$class> {
  new (monitor: py.Str, factor: py.Float, patience: py.Int, verbose: py.Int, mode?: py.Str, min_delta?: py.Float, cooldown?: py.Int, min_lr?: py.Float, keywords?: py.Rest<ReduceLROnPlateau$new, 'monitor' | 'factor' | 'patience' | 'verbose' | 'mode' | 'min_delta' | 'cooldown' | 'min_lr'>): ReduceLROnPlateau
  (monitor: py.Str, factor: py.Float, patience: py.Int, verbose: py.Int, mode?: py.Str, min_delta?: py.Float, cooldown?: py.Int, min_lr?: py.Float, keywords?: py.Rest<ReduceLROnPlateau$new, 'monitor' | 'factor' | 'patience' | 'verbose' | 'mode' | 'min_delta' | 'cooldown' | 'min_lr'>): py.Promised<ReduceLROnPlateau>
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
  field: any
  field_dyn: any
  headers: any
  headers_dyn: any
  path: any
  path_dyn: any
  root: any
  root_dyn: any
  send_as_json: any
  send_as_json_dyn: any
}

export interface RemoteMonitor$new {
  /** Default: `'http://localhost:9000'` */
  root?: py.Str | undefined
  /** Default: `'/publish/epoch/end/'` */
  path?: py.Str | undefined
  /** Default: `'data'` */
  field?: py.Str | undefined
  headers?: py.RemoteArgument | undefined
  /** Default: `False` */
  send_as_json?: py.Bool | undefined
}

export interface RemoteMonitor$class extends py.Statics<Callback$class> {
  new (root: py.Str, path: py.Str, field: py.Str, headers: py.Positional, send_as_json?: py.Bool): RemoteMonitor
  (root: py.Str, path: py.Str, field: py.Str, headers: py.Positional, send_as_json?: py.Bool): py.Promised<RemoteMonitor>
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
  swap_on_epoch: any
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
  embeddings_metadata: any
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
  write_images: any
  write_images_dyn: any
  write_steps_per_second: any
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
  update_freq?: py.Str | undefined
  /** Default: `0` */
  profile_batch?: py.Int | undefined
  /** Default: `0` */
  embeddings_freq?: py.Int | undefined
  embeddings_metadata?: py.RemoteArgument | undefined
}

export interface TensorBoard$class extends py.Statics<Callback$class> {
  new (log_dir: py.Str, histogram_freq: py.Int, write_graph: py.Bool, write_images: py.Bool, write_steps_per_second?: py.Bool, update_freq?: py.Str, profile_batch?: py.Int, embeddings_freq?: py.Int, embeddings_metadata?: py.Positional): TensorBoard
  (log_dir: py.Str, histogram_freq: py.Int, write_graph: py.Bool, write_images: py.Bool, write_steps_per_second?: py.Bool, update_freq?: py.Str, profile_batch?: py.Int, embeddings_freq?: py.Int, embeddings_metadata?: py.Positional): py.Promised<TensorBoard>
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
