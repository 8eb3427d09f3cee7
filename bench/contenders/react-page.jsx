import {createRoot} from 'react-dom/client';
import {mountAll} from './place.js';
import {Networks} from './react.jsx';

mountAll((place, props) => {
  const root = createRoot(place);
  const update = (props) => root.render(<Networks {...props} />);
  update(props);
  return {update, unmount: () => root.unmount()};
});
