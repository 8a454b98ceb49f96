// scikit-learn beside Keras, in one Python: its data, its preparation and its judgement around a network of Keras. The arrays
// never leave Python. README.md says what there is to see.

import { len, type NDArray, startPython } from 'tensorbridge'
import { percent } from '../01-mnist/progress.js'
import { say, secondsSince, title } from '../01-mnist/text.js'

const begun = performance.now()
await using python = await startPython({ seed: 1, packages: ['scikit-learn==1.7.2'] })
const { keras, np } = python
const sklearn = (module: string) => python.import(`sklearn.${module}`)
const metrics = sklearn('metrics')
const data = sklearn('datasets').load_breast_cancer()
const names: string[] = await data.feature_names.tolist()
title(`${await len(data.target)} tumours from scikit-learn, ${names.length} measurements of each: benign or malignant?`)
const options = { test_size: 0.3, random_state: 1, stratify: data.target }
const parts = sklearn('model_selection').train_test_split(data.data, data.target, options)
const train = { x: parts[0], y: parts[2] }
const test = { x: parts[1], y: parts[3] }
const scaler = sklearn('preprocessing').StandardScaler().fit(train.x)
const [scaled, scaledTest] = [scaler.transform(train.x), scaler.transform(test.x)]

const { Dense, Dropout } = keras.layers
const hidden = [Dense(32, { activation: 'relu' }), Dropout(0.3), Dense(16, { activation: 'relu' })]
const model = keras.Sequential([keras.Input([names.length]), ...hidden, Dense(1, { activation: 'sigmoid' })])
model.compile({ optimizer: keras.optimizers.Adam(3e-3), loss: 'binary_crossentropy', metrics: ['accuracy'] })
const history = model.fit(scaled, train.y, { epochs: 30, batch_size: 32, verbose: 0 }).history
const { loss, accuracy = [] } = await history
for (const at of [0, 1, 4, 9, 19, 29]) {
  say(`epoch ${String(at + 1).padStart(2)}   loss ${loss[at]!.toFixed(4)}   accuracy ${percent(accuracy[at])}`)
}

title("Held-out tumours: Keras's network, and two models of scikit-learn on the same numbers")
const linear = sklearn('linear_model').LogisticRegression().fit(scaled, train.y)
const forest = sklearn('ensemble').RandomForestClassifier({ random_state: 1 }).fit(scaled, train.y)
const network = model.predict(scaledTest, { verbose: 0 }).ravel()
const benign = (one: typeof linear) => one.predict_proba(scaledTest).transpose()[1]
for (const [name, scores] of Object.entries({ network, linear: benign(linear), forest: benign(forest) })) {
  const right: number = await metrics.accuracy_score(test.y, np.greater(scores, 0.5))
  const area: number = await metrics.roc_auc_score(test.y, scores)
  say(`${name.padEnd(8)} ${percent(right)} right   area under the ROC curve ${area.toFixed(4)}`)
}
say('', await metrics.classification_report(test.y, np.greater(network, 0.5), { target_names: data.target_names }))

title('What the network looks at: how much worse it gets when a measurement is shuffled among the tumours')
// scikit-learn calls this function of TypeScript; what is not awaited stays in Python.
const scoring = (net: typeof model, x: NDArray, y: NDArray) => metrics.roc_auc_score(y, net.predict_on_batch(x))
const shuffled = { scoring, n_repeats: 3, random_state: 1 }
const permuted = sklearn('inspection').permutation_importance(model, scaledTest, test.y, shuffled)
const worth: number[] = await permuted.importances_mean.tolist()
const ranked = names.map((name, at) => ({ name, worse: worth[at]! })).sort((one, other) => other.worse - one.worse)
for (const { name, worse } of ranked.slice(0, 6)) {
  say(`${name.padEnd(24)} ${worse.toFixed(4)} ${'█'.repeat((30 * worse) / ranked[0]!.worse)}`)
}
title(`Done in ${secondsSince(begun)}.`)
