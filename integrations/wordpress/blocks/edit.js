/**
 * The blocks in the editor, without a build step: nine with the same form, whose preview is the widget itself.
 *
 * `ngoWidgets` is what PHP tells of the widgets: `inc/blocks.php`.
 */
(({blocks, blockEditor, components, coreData, data, element, serverSideRender, shortcode}) => {
  const {layouts, themes, words, layoutWords, check, form, starters, language} = ngoWidgets;
  const {createElement: h, Fragment, useEffect, useRef, useState} = element;
  const {InspectorControls, MediaPlaceholder, MediaUpload, MediaUploadCheck, useBlockProps} = blockEditor;
  const {Button, Disabled, Modal, PanelBody, SelectControl, Spinner, TextControl, TextareaControl, ToggleControl} =
    components;
  const JSON_TYPES = ['application/json'];

  /* What is pasted. */

  /** `data-heading-level` and `heading-level` as `headingLevel`. */
  const camelCase = (name) => name.replace(/^data-/, '').replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  const types = {attachment: 'number', headingLevel: 'number', limit: 'number', noTitle: 'boolean'};
  const names = ['src', 'data', 'layout', 'lang', 'theme', 'only', 'appearance', 'missing', ...Object.keys(types)];
  /** What a block keeps of what a snippet or a shortcode says. */
  const attributesOf = (pairs) => {
    const attributes = {};
    for (const [written, value] of pairs) {
      const name = camelCase(written);
      if (/(^|\s)align(wide|full)(\s|$)/.test(written === 'class' ? value : ''))
        attributes.align = value.includes('alignfull') ? 'full' : 'wide';
      else if (types[name] === 'boolean') attributes[name] = !/^(false|off|no|0)$/i.test(value);
      else if (types[name] === 'number') attributes[name] = Number(value) || 0;
      else if (names.includes(name)) attributes[name] = name === 'data' ? kept(value) : value;
    }
    return attributes;
  };
  const selectorOf = (tag) => `[data-ngo-widget="${tag}"], ${tag}`;
  /** The widget that a node is; Markdown, which WordPress tries on plain text, puts a paragraph around a tag. */
  const widgetOf = (node, tag) => {
    const inner = node.nodeName === 'P' && node.childNodes.length === 1 ? node.firstChild : node;
    return inner.nodeType === Node.ELEMENT_NODE && inner.matches(selectorOf(tag)) ? inner : undefined;
  };
  const ofNode = (node) => attributesOf([...node.attributes].map(({name, value}) => [name, value]));
  /** The one widget in a piece of HTML; a script of ours may stand beside it, and nothing else. */
  const onlyNode = (html, tag) => {
    const {body} = new DOMParser().parseFromString(html, 'text/html');
    const node = body.querySelector(selectorOf(tag));
    for (const script of body.querySelectorAll('script[src]'))
      if (/embed\.js|autoload\.js/.test(script.src)) script.remove();
    if (!node) return undefined;
    node.remove();
    return body.textContent.trim() === '' && !body.querySelector('script, img, iframe') ? node : undefined;
  };
  const ofShortcode = (text) => {
    const found = shortcode.next('ngo-widget', text)?.shortcode.attrs;
    return found && [...Object.entries(found.named), ...found.numeric.map((name) => [name, 'true'])];
  };
  const tagIn = (pairs) => pairs?.find(([name]) => name === 'tag')?.[1];

  /** JSON in a form that WordPress leaves alone, whoever saves it: it takes the sign before a quotation mark away. */
  const kept = (text) => {
    try {
      const json = JSON.stringify(JSON.parse(text));
      return json.replace(/\\"/g, '\\u0022').replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
    } catch {
      return '';
    }
  };

  const kebabCase = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const link = {a: {attributes: ['href'], children: {'#text': {}}}, '#text': {}};
  const fallback = {p: {children: link}, ul: {children: {li: {children: link}}}, ...link};
  /** Classes that say how wide it is: WordPress takes all others away. */
  const classes = [/^align/];
  const placeholder = {
    attributes: ['data-ngo-widget', 'lang', ...names.map((name) => `data-${kebabCase(name)}`)],
    classes,
    isMatch: (node) => node.hasAttribute('data-ngo-widget'),
    children: fallback,
  };
  const ofTag = {attributes: ['lang', ...names.map(kebabCase)], classes, children: fallback};
  const transformsOf = (tag, name) => ({
    from: [
      {
        type: 'raw',
        // Before those of paragraphs and of HTML.
        priority: 5,
        isMatch: (node) => widgetOf(node, tag) !== undefined,
        schema: {div: placeholder, [tag]: ofTag, p: {children: {[tag]: ofTag}}},
        transform: (node) => blocks.createBlock(name, ofNode(widgetOf(node, tag))),
      },
      {
        type: 'block',
        blocks: ['core/html'],
        isMatch: ({content = ''}) => onlyNode(content, tag) !== undefined,
        transform: ({content}) => blocks.createBlock(name, ofNode(onlyNode(content, tag))),
      },
      {
        type: 'block',
        blocks: ['core/shortcode'],
        isMatch: ({text = ''}) => tagIn(ofShortcode(text)) === tag,
        transform: ({text}) => blocks.createBlock(name, attributesOf(ofShortcode(text))),
      },
    ],
  });

  /* The content. */

  /** What is wrong with a text, as the command and the builder say it. */
  const useFindings = (text, tag) => {
    const [findings, setFindings] = useState(undefined);
    useEffect(() => {
      if (!text) return undefined;
      let worker;
      // Once typing rests.
      const rest = setTimeout(() => {
        worker = new Worker(check, {type: 'module'});
        worker.onmessage = ({data: answer}) => setFindings(answer.findings);
        worker.postMessage({number: 1, text, fileName: 'content.json', tag, baseUrl: location.origin, language});
      }, 250);
      return () => {
        clearTimeout(rest);
        worker?.terminate();
      };
    }, [text, tag]);
    return findings;
  };

  const Written = ({tag, value, onChange, onForm}) => {
    const pretty = (json) => (json ? JSON.stringify(JSON.parse(json), null, 2) : '');
    const [text, setText] = useState('');
    // What is written here stays as it is written; what comes from the form takes its place.
    useEffect(() => {
      if (kept(text) !== value) setText(pretty(value));
    }, [value]);
    let problem = '';
    try {
      if (text.trim()) JSON.parse(text);
    } catch (error) {
      problem = error.message;
    }
    const findings = useFindings(problem ? '' : text, tag);
    return h(
      'div',
      {className: 'ngo-widgets-json'},
      h('p', null, h(Button, {variant: 'primary', onClick: onForm}, words.fill)),
      h(
        'details',
        null,
        h('summary', null, words.asJson),
        h(TextareaControl, {
          label: words.json,
          rows: 16,
          spellCheck: false,
          value: text,
          onChange: (now) => {
            setText(now);
            if (kept(now)) onChange(kept(now));
          },
        }),
      ),
      h(
        'div',
        {role: 'status'},
        problem && words.notJson.replace('%s', problem),
        !problem && findings?.length === 0 && words.right,
        !problem &&
          findings?.length > 0 &&
          h(
            'ul',
            {className: 'ngo-widgets-findings'},
            findings.map(({path, what, cure}, index) =>
              h('li', {key: index}, path && h('code', null, path), ' ', what, ' ', cure),
            ),
          ),
      ),
    );
  };

  /**
   * The builder's form, over the whole editor. What is typed is the block's at once; the value is what the form began
   * with: it keeps its own.
   */
  const Form = ({tag, value, onChange, onClose}) => {
    const place = useRef();
    const now = useRef();
    now.current = {value, onChange};
    const [state, setState] = useState('loading');
    useEffect(() => {
      let isGone = false;
      import(form).then(
        () => {
          if (isGone) return;
          const own = document.createElement('ngo-content-form');
          Object.assign(own, {tag, value: now.current.value, language});
          own.addEventListener('change', ({detail}) => now.current.onChange(kept(detail)));
          // The window would lead Tab out of what it cannot look into, and the editor would undo what is behind it.
          own.addEventListener('keydown', (event) => {
            if (event.key !== 'Escape') event.stopPropagation();
          });
          place.current.append(own);
          setState('ready');
        },
        () => !isGone && setState('failed'),
      );
      return () => {
        isGone = true;
      };
    }, []);
    return h(
      Modal,
      {
        title: words.fill,
        isFullScreen: true,
        shouldCloseOnClickOutside: false,
        onRequestClose: onClose,
      },
      h(
        'div',
        {className: 'ngo-widgets-form'},
        h('div', {ref: place}),
        state === 'loading' && h(Spinner),
        state === 'failed' && h('p', {role: 'alert'}, words.noForm),
        h('p', null, h(Button, {variant: 'primary', onClick: onClose}, words.done)),
      ),
    );
  };

  const whereOf = ({attachment, src, data: json}) =>
    json ? 'here' : src && !attachment ? 'address' : attachment ? 'media' : '';
  const NOTHING = {attachment: 0, src: '', data: ''};

  const Content = ({tag, attributes, setAttributes, onForm}) => {
    const {attachment, src, data: json} = attributes;
    const given = whereOf(attributes);
    const [where, setWhere] = useState(given || 'media');
    // Where the content comes from another place than the form says.
    useEffect(() => {
      if (given) setWhere(given);
    }, [given]);
    const file = data.useSelect(
      (select) => (attachment ? select(coreData.store).getMedia(attachment) : undefined),
      [attachment],
    );
    return h(
      PanelBody,
      {title: words.content},
      h(SelectControl, {
        label: words.from,
        value: where,
        options: ['media', 'address', 'here'].map((value) => ({value, label: words[value]})),
        onChange: setWhere,
      }),
      where === 'media' &&
        h(
          Fragment,
          null,
          attachment > 0 && h('p', null, file?.title?.rendered || words.file.replace('%s', attachment)),
          h(
            MediaUploadCheck,
            null,
            h(MediaUpload, {
              allowedTypes: JSON_TYPES,
              value: attachment,
              onSelect: ({id}) => setAttributes({...NOTHING, attachment: id}),
              render: ({open}) =>
                h(Button, {variant: 'secondary', onClick: open}, attachment ? words.another : words.choose),
            }),
          ),
        ),
      where === 'address' &&
        h(TextControl, {
          label: words.address,
          help: words.addressHelp,
          type: 'url',
          value: src,
          onChange: (value) => setAttributes({...NOTHING, src: value.trim()}),
        }),
      where === 'here' &&
        h(Written, {tag, value: json, onForm, onChange: (value) => setAttributes({...NOTHING, data: value})}),
    );
  };

  const Look = ({tag, attributes, setAttributes}) => {
    const choice = (name, label, options) =>
      h(SelectControl, {label, value: attributes[name], options, onChange: (value) => setAttributes({[name]: value})});
    const first = (label) => ({value: '', label});
    const isSwitch = tag === 'language-switch';
    return h(
      PanelBody,
      {title: words.look},
      layouts[tag].length > 1 &&
        h(SelectControl, {
          label: words.layout,
          value: attributes.layout || layouts[tag][0],
          options: layouts[tag].map((value) => ({value, label: layoutWords[value]})),
          onChange: (layout) => setAttributes({layout}),
        }),
      choice('theme', words.theme, [
        first(words.siteTheme),
        {value: 'none', label: words.noTheme},
        ...themes.map((value) => ({value, label: value})),
      ]),
      !isSwitch &&
        h(
          Fragment,
          null,
          choice('appearance', words.appearance, [
            first(words.usual),
            ...['plain', 'card', 'outlined'].map((value) => ({value, label: words[value]})),
          ]),
          h(SelectControl, {
            label: words.level,
            value: String(attributes.headingLevel),
            options: [
              {value: '0', label: words.usual},
              ...[1, 2, 3, 4, 5, 6].map((level) => ({value: String(level), label: `h${level}`})),
            ],
            onChange: (level) => setAttributes({headingLevel: Number(level)}),
          }),
          h(ToggleControl, {
            label: words.noTitle,
            checked: attributes.noTitle,
            onChange: (noTitle) => setAttributes({noTitle}),
          }),
          h(TextControl, {
            label: words.limit,
            help: words.limitHelp,
            type: 'number',
            min: 1,
            value: attributes.limit || '',
            onChange: (limit) => setAttributes({limit: Math.max(0, Math.floor(Number(limit)) || 0)}),
          }),
        ),
      choice('lang', words.language, [
        first(words.ofPage),
        ...['bg', 'en'].map((value) => ({value, label: words[value]})),
      ]),
    );
  };

  /** What stands in the block before anything is chosen. */
  const Start = ({tag, title, icon, setAttributes, onForm}) =>
    h(
      MediaPlaceholder,
      {
        icon,
        labels: {title, instructions: words.start},
        accept: '.json',
        allowedTypes: JSON_TYPES,
        onSelect: ({id}) => setAttributes({...NOTHING, attachment: id}),
        onSelectURL: (src) => setAttributes({...NOTHING, src}),
      },
      h(
        Button,
        {
          variant: 'tertiary',
          onClick: async () => {
            const answer = await fetch(`${starters}/${tag}.${language}.json`);
            setAttributes({...NOTHING, data: kept(await answer.text())});
            onForm();
          },
        },
        words.write,
      ),
    );

  for (const tag of Object.keys(layouts)) {
    const name = `ngo-widgets/${tag}`;
    const Edit = ({attributes, setAttributes}) => {
      const {title, icon} = blocks.getBlockType(name);
      const where = whereOf(attributes);
      const hasContent = where !== '' || tag === 'language-switch';
      const block = useRef();
      const [isWriting, setWriting] = useState(false);
      const onForm = () => setWriting(true);
      useEffect(() => {
        if (!isWriting) return undefined;
        // Where the button that opened the form is gone, the focus goes to the block.
        return () => {
          const {activeElement, body} = document;
          const frame = block.current?.ownerDocument.defaultView.frameElement;
          if (activeElement === body || activeElement === frame) block.current?.focus();
        };
      }, [isWriting]);
      return h(
        'div',
        useBlockProps({ref: block}),
        h(
          InspectorControls,
          null,
          tag !== 'language-switch' && h(Content, {tag, attributes, setAttributes, onForm}),
          h(Look, {tag, attributes, setAttributes}),
        ),
        hasContent
          ? h(Disabled, null, h(serverSideRender, {block: name, attributes, httpMethod: 'POST'}))
          : h(Start, {tag, title, icon: icon?.src ?? icon, setAttributes, onForm}),
        isWriting &&
          h(Form, {
            tag,
            value: attributes.data,
            onChange: (value) => setAttributes({...NOTHING, data: value}),
            onClose: () => setWriting(false),
          }),
      );
    };
    blocks.registerBlockType(name, {edit: Edit, save: () => null, transforms: transformsOf(tag, name)});
  }
})(window.wp);
