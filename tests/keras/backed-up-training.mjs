// A training with a backup: a module that several processes use (killed.test.ts).

/** Trains, or goes on; the losses and the weights, as plain values. */
export async function train(keras, x, y, folder, hooks) {
  keras.utils.set_random_seed(11)
  const model = keras.Sequential([
    keras.Input([2]),
    keras.layers.Dense(8, { activation: 'relu' }),
    keras.layers.BatchNormalization(),
    keras.layers.Dense(1),
  ])
  model.compile({ optimizer: keras.optimizers.Adam(0.05), loss: 'mse' })
  const callbacks = [keras.callbacks.BackupAndRestore(folder), hooks]
  const history = model.fit(x, y, { batch_size: 8, epochs: 6, shuffle: false, verbose: 0, callbacks })
  const { loss } = await history.history
  return [loss, (await model.get_weights()).map((weights) => weights.toNested())]
}
