namespace PerformanceBudget.Documents;

/// <summary>The goals of a torn form: their labels, then their texts, which a page may have torn in two.</summary>
/// <param name="form">The form to which they go.</param>
internal sealed class TornGoals(FormDraft form)
{
    private readonly List<(FormField Field, FormCell Cell)> _labels = [];
    private readonly List<FormCell> _texts = [];

    /// <summary>Whether texts that come now are goals.</summary>
    public bool IsOpen => _labels.Count > 0;

    public void AddLabel(FormCell cell, FormField field)
    {
        if (_texts.Count > 0)
        {
            End();
        }

        // 项目绩效目标 in front of the labels of both goals is a caption, and so is 年度总体目标 in front of 预期目标.
        if (_labels is [(FormField.Goal, _)] || (_labels is [var (before, _)] && before == field))
        {
            _labels.Clear();
        }

        _labels.Add((field, cell));
        if (field == FormField.OverallGoal && GoalYears.Find(cell.Key) is { } years)
        {
            form.OverallYears = new Datum(years, cell.Excerpt!);
        }
    }

    public void AddText(FormCell cell)
    {
        if (!IsMargin(cell.Key))
        {
            _texts.Add(cell);
        }
    }

    /// <summary>Whether a text is a piece of 项目绩效目标 in the margin, torn into lines.</summary>
    public static bool IsMargin(string key) =>
        key is "绩效" or "目标" or "项目" or "绩效目标" or "项目绩效" or "效目标";

    /// <summary>Gives the texts to the labels before them.</summary>
    public void End()
    {
        if (_labels.Count > 0 && _texts.Count > 0)
        {
            Assign();
        }

        _labels.Clear();
        _texts.Clear();
    }

    private void Assign()
    {
        if (_labels.Count == 1)
        {
            Take(_labels[0].Field, _texts);
            return;
        }

        var hasColumns = _texts.Exists(text => text.Column > 0);
        if (hasColumns)
        {
            // The first text of the right goal stands at or behind its label.
            var right = _labels[^1].Cell.Column;
            var rows = _texts.GroupBy(text => text.Row).ToArray();
            var isBoth = rows.Any(row => row.Count() > 1);
            Take(
                _labels[0].Field,
                _texts.Where(text =>
                    isBoth ? text.Column < right && !IsAlone(text, rows) : text.Column < right
                )
            );
            Take(
                _labels[^1].Field,
                _texts.Where(text =>
                    isBoth ? text.Column >= right || IsAlone(text, rows) : text.Column >= right
                )
            );
            return;
        }

        var parts =
            _texts.Count == 2
                ?
                [
                    [_texts[0]],
                    [_texts[1]],
                ]
                : Sentences();
        if (parts.Count == 2)
        {
            Take(_labels[0].Field, parts[0]);
            Take(_labels[^1].Field, parts[1]);
        }
        else if (_labels[^1].Field == FormField.Outcome)
        {
            Take(_labels[0].Field, _texts.SkipLast(1));
            Take(FormField.Outcome, _texts.TakeLast(1));
        }
        else
        {
            Take(_labels[^1].Field, _texts);
        }

        Doubt(
            _texts[0].Excerpt!,
            "没有列可以分辨它属于哪一个目标",
            "without columns it may belong to one goal or the other"
        );
    }

    private static bool IsAlone(FormCell text, IGrouping<int, FormCell>[] rows) =>
        rows.Single(row => row.Key == text.Row).Count() == 1;

    /// <summary>The texts, with those that do not end a sentence joined to the next.</summary>
    private List<List<FormCell>> Sentences()
    {
        var sentences = new List<List<FormCell>>();
        foreach (var text in _texts)
        {
            if (
                sentences.Count > 0
                && "。；！？.;!?".IndexOf(sentences[^1][^1].Text[^1], StringComparison.Ordinal) < 0
            )
            {
                sentences[^1].Add(text);
            }
            else
            {
                sentences.Add([text]);
            }
        }

        return sentences;
    }

    private void Take(FormField field, IEnumerable<FormCell> texts)
    {
        var cells = texts.ToArray();
        if (cells.Length == 0)
        {
            return;
        }

        if (field == FormField.Outcome)
        {
            form.IsSelfEvaluation = true;
            form.NotHeld.AddRange(cells.Select(cell => cell.Excerpt!));
            return;
        }

        var excerpt = cells.Skip(1).Aggregate(cells[0].Excerpt!, (all, next) => all.Then(next.Excerpt!));
        _ = form.Fields.TryAdd(
            field,
            new Datum(string.Concat(cells.Select(cell => FormText.Prose(cell.Text))), excerpt)
        );
    }

    private void Doubt(Excerpt excerpt, string chinese, string english) =>
        form.Doubts.Add(
            new Doubt(
                DocumentProblems.Shifted,
                excerpt,
                Severity: null,
                new Domain.FindingValue("reason", new Domain.BilingualText(chinese, english))
            )
        );
}
