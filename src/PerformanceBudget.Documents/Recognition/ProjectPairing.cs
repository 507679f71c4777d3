namespace PerformanceBudget.Documents;

/// <summary>Finds out which statement belongs to which form.</summary>
internal static class ProjectPairing
{
    /// <summary>Pairs them: by the names that both have, and else by their order.</summary>
    /// <remarks>A statement and a form of different names go together only where there is nothing else for either.</remarks>
    /// <param name="forms">The forms with the blocks in which they begin.</param>
    /// <param name="statements">The statements.</param>
    /// <returns>Forms and statements in the order of the document, those without the other among them.</returns>
    public static IEnumerable<(FormDraft? Form, StatementPassages? Statement)> Pair(
        IReadOnlyList<(int Position, FormDraft Form)> forms,
        IReadOnlyList<StatementPassages> statements
    )
    {
        var ofForm = new StatementPassages?[forms.Count];
        var isFree = new bool[statements.Count];
        Array.Fill(isFree, value: true);
        PairByName(forms, statements, ofForm, isFree);
        if (forms.Count == statements.Count)
        {
            PairByOrder(statements, ofForm, isFree);
        }
        else
        {
            PairByPosition(forms, statements, ofForm, isFree);
        }

        return forms
            .Select((form, i) => (form.Position, Form: (FormDraft?)form.Form, Statement: ofForm[i]))
            .Concat(
                statements
                    .Where((_, i) => isFree[i])
                    .Select(statement =>
                        (statement.Position, Form: (FormDraft?)null, Statement: (StatementPassages?)statement)
                    )
            )
            .OrderBy(pair => pair.Position)
            .Select(pair => (pair.Form, pair.Statement));
    }

    /// <summary>Pairs what has the same name, and then what has a name that is part of the other's.</summary>
    private static void PairByName(
        IReadOnlyList<(int Position, FormDraft Form)> forms,
        IReadOnlyList<StatementPassages> statements,
        StatementPassages?[] ofForm,
        bool[] isFree
    )
    {
        var keys = forms
            .Select(form => FormText.Key(form.Form[FormField.Name]?.Text ?? string.Empty))
            .ToArray();
        var titles = statements.Select(statement => FormText.Key(statement.Name ?? string.Empty)).ToArray();
        var titled = new NameIndex(titles);
        for (var i = 0; i < keys.Length; i++)
        {
            Join(i, titled.Same(keys[i], isFree));
        }

        for (var i = 0; i < keys.Length; i++)
        {
            Join(i, ofForm[i] is null ? titled.Within(keys[i], isFree) : -1);
        }

        var named = new NameIndex(keys);
        var isOpen = Array.ConvertAll(ofForm, statement => statement is null);
        for (var i = 0; i < titles.Length; i++)
        {
            if (isFree[i] && named.Within(titles[i], isOpen) is >= 0 and var form)
            {
                isOpen[form] = false;
                Join(form, i);
            }
        }

        void Join(int form, int statement)
        {
            if (statement >= 0)
            {
                ofForm[form] = statements[statement];
                isFree[statement] = false;
            }
        }
    }

    private static void PairByOrder(
        IReadOnlyList<StatementPassages> statements,
        StatementPassages?[] ofForm,
        bool[] isFree
    )
    {
        var next = 0;
        for (var i = 0; i < ofForm.Length; i++)
        {
            if (ofForm[i] is not null)
            {
                continue;
            }

            while (!isFree[next])
            {
                next++;
            }

            ofForm[i] = statements[next];
            isFree[next] = false;
        }
    }

    /// <summary>Gives each form the last statement between the form above and itself.</summary>
    private static void PairByPosition(
        IReadOnlyList<(int Position, FormDraft Form)> forms,
        IReadOnlyList<StatementPassages> statements,
        StatementPassages?[] ofForm,
        bool[] isFree
    )
    {
        var next = 0;
        for (var i = 0; i < forms.Count; i++)
        {
            var last = -1;
            for (; next < statements.Count && statements[next].Position < forms[i].Position; next++)
            {
                last = isFree[next] ? next : last;
            }

            var isOneOfSeveral = i + 1 < forms.Count && forms[i + 1].Position == forms[i].Position;
            if (last >= 0 && ofForm[i] is null && !isOneOfSeveral)
            {
                ofForm[i] = statements[last];
                isFree[last] = false;
            }
        }
    }

    /// <summary>Names, by what is within a name, in time that depends on the length of that name alone.</summary>
    private sealed class NameIndex
    {
        private const int ShortestPart = 2;
        private const int LongestName = 120;

        private readonly Dictionary<string, Queue<int>> _positions = new(StringComparer.Ordinal);

        public NameIndex(string[] names)
        {
            for (var i = 0; i < names.Length; i++)
            {
                if (names[i].Length == 0)
                {
                    continue;
                }

                if (!_positions.TryGetValue(names[i], out var positions))
                {
                    positions = new Queue<int>();
                    _positions.Add(names[i], positions);
                }

                positions.Enqueue(i);
            }
        }

        /// <summary>The first that is free of a name; -1 where there is none.</summary>
        public int Same(string name, bool[] isFree)
        {
            if (!_positions.TryGetValue(name, out var positions))
            {
                return -1;
            }

            while (positions.TryPeek(out var first) && !isFree[first])
            {
                _ = positions.Dequeue();
            }

            return positions.TryPeek(out var free) ? free : -1;
        }

        /// <summary>One that is free, and the longest of those whose name is part of a name; -1 where there is none.</summary>
        public int Within(string name, bool[] isFree)
        {
            if (name.Length > LongestName)
            {
                return -1;
            }

            for (var length = name.Length - 1; length >= ShortestPart; length--)
            {
                for (var start = 0; start + length <= name.Length; start++)
                {
                    if (Same(name.Substring(start, length), isFree) is >= 0 and var found)
                    {
                        return found;
                    }
                }
            }

            return -1;
        }
    }
}
