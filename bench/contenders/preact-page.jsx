import {render} from 'preact';
import {mountAll} from './place.js';
import {Networks} from './react.jsx';

mountAll((place, props) => {
  const update = (props) => render(<Networks {...props} />, place);
  update(props);
  return {update, unmount: () => render(null, place)};
});
