// { template, data } -> { card } as Microsoft's templating expands it, or { error }.
import templating from 'adaptivecards-templating';
import { batch } from './batch.mjs';

batch(({ template, data }) => {
  try {
    return { card: new templating.Template(template).expand({ $root: data }) };
  } catch (error) {
    return { error: error.message };
  }
});
