// activity -> what the Activity protocol's schema in @microsoft/agents-activity has against it; an empty list when it is valid.
import agents from '@microsoft/agents-activity';
import { batch } from './batch.mjs';

batch((activity) => {
  const { error } = agents.activityZodSchema.safeParse(activity);
  return (error?.issues ?? []).map((issue) => `/${issue.path.join('/')} ${issue.message}`);
});
