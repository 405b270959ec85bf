// Conditions of the data, as pages carry them in `data-when`.

/**
 * Whether `condition` is met, given a function from pointer to answer (null: not answered). The same as
 * validator/model/condition.py; a test runs both on one table.
 */
export function holds(condition, answer) {
  if (condition.length === 0) return true;
  return condition.some((alternative) =>
    Object.entries(alternative).every(([pointer, values]) => values.some((value) => answer(pointer) === value)),
  );
}
