"""examples/11-scikit-learn in Python: scikit-learn's data, preparation and judgement around a network of Keras."""

import keras
import numpy as np
from keras.layers import Dense, Dropout
from sklearn import datasets, ensemble, inspection, linear_model, metrics, model_selection, preprocessing


def main():
    data = datasets.load_breast_cancer()
    train_x, test_x, train_y, test_y = model_selection.train_test_split(
        data.data, data.target, test_size=0.3, random_state=1, stratify=data.target
    )
    scaler = preprocessing.StandardScaler().fit(train_x)
    scaled, scaled_test = scaler.transform(train_x), scaler.transform(test_x)

    hidden = [Dense(32, activation="relu"), Dropout(0.3), Dense(16, activation="relu")]
    model = keras.Sequential([keras.Input((len(data.feature_names),)), *hidden, Dense(1, activation="sigmoid")])
    model.compile(optimizer=keras.optimizers.Adam(3e-3), loss="binary_crossentropy", metrics=["accuracy"])
    model.fit(scaled, train_y, epochs=30, batch_size=32, verbose=0)

    linear = linear_model.LogisticRegression().fit(scaled, train_y)
    forest = ensemble.RandomForestClassifier(random_state=1).fit(scaled, train_y)
    scores = {
        "network": model.predict(scaled_test, verbose=0).ravel(),
        "linear": linear.predict_proba(scaled_test)[:, 1],
        "forest": forest.predict_proba(scaled_test)[:, 1],
    }
    predicted = scores["network"] > 0.5
    importances = inspection.permutation_importance(
        model,
        scaled_test,
        test_y,
        scoring=lambda net, x, y: metrics.roc_auc_score(y, net.predict_on_batch(x)),
        n_repeats=3,
        random_state=1,
    ).importances_mean
    return {
        "judged": {
            name: [metrics.accuracy_score(test_y, each > 0.5), metrics.roc_auc_score(test_y, each)]
            for name, each in scores.items()
        },
        "report": metrics.classification_report(test_y, predicted, target_names=data.target_names),
        "importances": importances,
        "first": str(data.feature_names[np.argmax(importances)]),
    }
