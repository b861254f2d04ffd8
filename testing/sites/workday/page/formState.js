/** What has been entered, and how many there are of each repeated block. */
export function formState(form) {
  const values = {};
  const counts = {};
  for (const { name, value } of form.steps.flatMap(({ rows }) => rows)) if (value) values[name] = value;
  return {
    state: (name) => ({
      get: () => values[name] ?? '',
      set: (value) => {
        values[name] = value;
      },
    }),
    count: (group) => counts[group] ?? 0,
    setCount: (group, count) => {
      counts[group] = count;
    },
    remove: (group, index) => {
      for (const name of Object.keys(values)) {
        const [owner, place, field] = name.split('.');
        if (owner !== group || Number(place) < index) continue;
        if (Number(place) > index) values[`${group}.${place - 1}.${field}`] = values[name];
        delete values[name];
      }
      counts[group] -= 1;
    },
    all: () => ({ ...values }),
    counts: () => ({ ...counts }),
  };
}
