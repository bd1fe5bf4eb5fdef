import terms from './en/terms.json';
import { addMessages } from './translate';

// Words and definitions that no note shows by itself: findings and the panel bring them along.
addMessages(terms);
