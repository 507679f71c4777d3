using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>Two rows between which a page ends: whether the second is the rest of the first.</summary>
internal sealed class TornRow
{
    private readonly FormRow _above;
    private readonly FormRow _row;
    private readonly IndicatorHead? _head;
    private readonly TornSpans _spans;
    private readonly bool _hasBlankValues;

    /// <summary>Looks at two rows.</summary>
    /// <param name="above">The last row of a page.</param>
    /// <param name="row">The first row of the next.</param>
    /// <param name="head">The head of the table of indicators above it; null where there is none.</param>
    /// <param name="fillers">The columns in which rows have blank cells of their own below what stands for them all.</param>
    /// <param name="hasBlankValues">Whether indicators of the form have no value.</param>
    public TornRow(
        FormRow above,
        FormRow row,
        IndicatorHead? head,
        HashSet<ColumnKind> fillers,
        bool hasBlankValues
    )
    {
        _above = above;
        _row = row;
        _head = head;
        _hasBlankValues = hasBlankValues;
        _spans = new TornSpans(above, row, head, fillers);
        if (CompletesAbove())
        {
            IsRest = true;
        }
        else if (head is null)
        {
            IsRest = IsRestOfField();
        }
        else
        {
            LookAtIndicator(head);
        }
    }

    /// <summary>Whether the second row is the rest of the first.</summary>
    public bool IsRest { get; private set; }

    /// <summary>What is doubtful about the joined row, or about the second where it is one of its own.</summary>
    public Doubt? Doubt { get; private set; }

    /// <summary>What is doubtful about the first row, where the second is one of its own.</summary>
    public Doubt? DoubtAbove { get; private set; }

    /// <summary>Whether a cell above the break reaches over it into one below, although the rows are two.</summary>
    public bool Reaches(FormCell cell) => _spans.Reaches(cell);

    /// <summary>What is doubtful about a row beside a blank category that ends at the break.</summary>
    public Doubt? DoubtOfCategory(FormRow row)
    {
        if (
            _head is not { } head
            || head.CellOf(_above, ColumnKind.Category) is not { IsBlank: true } blank
            || row.Index < blank.Row
            || _row.Cells.Any(cell => ReferenceEquals(Above(cell), blank) && Reaches(cell))
        )
        {
            return null;
        }

        return head.CellOf(row, ColumnKind.Name) is { IsBlank: false } name ? LacksCategory(name) : null;
    }

    /// <summary>What is doubtful about the first row of a page whose table goes on with other columns: its name may be the rest of another.</summary>
    public static Doubt? OfFirst(FormRow row, IndicatorHead head) =>
        head.CellOf(row, ColumnKind.Name) is { IsBlank: false } name
        && ValuesOf(row, head).TrueForAll(static cell => cell.IsBlank)
            ? LacksValue(name)
            : null;

    /// <summary>The cells of a row that hold values.</summary>
    public static List<FormCell> ValuesOf(FormRow row, IndicatorHead head) =>
        [
            .. head
                .Columns.Where(column =>
                    column.Kind
                        is ColumnKind.Value
                            or ColumnKind.OverallValue
                            or ColumnKind.Number
                            or ColumnKind.Region
                )
                .Select(column => row.At(column.Index))
                .OfType<FormCell>()
                .Distinct(),
        ];

    private FormCell? Above(FormCell cell) => TornSpans.Above(_above, cell);

    /// <summary>Whether each row has just what the other lacks, the label of the first among it.</summary>
    private bool CompletesAbove() =>
        _above.Cells.All(cell => cell.Row == _above.Index)
        && _above.Cells.Any(cell => !cell.IsBlank)
        && _row.Cells[0] is var first
        && (first.IsBlank ? first.EndRow - first.Row == 1 : TornText.IsWord(_above.Cells[0], first))
        && _row.Cells.Skip(1).Any(cell => !cell.IsBlank)
        && _row.Cells.Skip(1).All(cell => cell.IsBlank || Above(cell) is { IsBlank: true });

    /// <summary>Above the indicators, every text must go on with one above it, and none be a label of its own.</summary>
    private bool IsRestOfField()
    {
        var texts = _row.Cells.Where(cell => !cell.IsBlank).ToArray();
        return (
                (_row.Cells[0].IsBlank || Array.TrueForAll(texts, GoesOn))
                && Array.TrueForAll(texts, IsRestOfText)
            ) || (_above.Cells[0].IsBlank && GoesOnWithAllTexts() && Array.TrueForAll(texts, IsRestOrNew));
    }

    /// <summary>Whether a text is no second one in its cell.</summary>
    private bool IsRestOrNew(FormCell cell) => Above(cell) is null or { IsBlank: true } || IsRestOfText(cell);

    private bool GoesOn(FormCell cell) =>
        cell.GoesOn || (Above(cell) is { } above && TornText.IsWord(above, cell));

    private bool IsRestOfText(FormCell cell) =>
        Above(cell) is { IsBlank: false } above
        && (
            TornText.IsWord(above, cell) || (!FormLabels.IsLabel(above.Key) && !FormLabels.IsLabel(cell.Key))
        );

    /// <summary>Whether each text that begins in the row above goes on below: the others stand in the middle of the row, on the second page.</summary>
    private bool GoesOnWithAllTexts()
    {
        var parts = _above.Begun.Where(cell => !cell.IsBlank).ToArray();
        return parts.Length > 0
            && Array.TrueForAll(
                parts,
                part =>
                    _row.Cells.Any(cell =>
                        !cell.IsBlank && ReferenceEquals(Above(cell), part) && GoesOn(cell)
                    )
            );
    }

    private void LookAtIndicator(IndicatorHead head)
    {
        if (IsRestBelowParts(head))
        {
            IsRest = true;
            return;
        }

        var name = head.CellOf(_row, ColumnKind.Name);
        var values = ValuesOf(_row, head);
        var hasName = name is { IsBlank: false };
        var hasValue = values.Exists(cell => !cell.IsBlank);
        var aboveHasValue = ValuesOf(_above, head).Exists(cell => !cell.IsBlank);
        if (!_row.Cells.Any(IsOfItsOwn) && !HaveWeights(head))
        {
            var goesOn =
                name is { GoesOn: true } && Above(name) is { IsBlank: false } && !IsWholeRowAbove(head);
            var valueIsTorn = values.Exists(cell =>
                Above(cell) is { } above && TornText.IsValue(above, cell, CanLackUnit(goesOn || !hasName))
            );
            IsRest =
                valueIsTorn
                || (
                    hasName
                        ? goesOn && !(hasValue && aboveHasValue)
                        : !aboveHasValue || values.TrueForAll(cell => cell.IsBlank || cell.GoesOn)
                );
            Doubt =
                IsRest ? (hasName && !IsSurelyTorn(name!, values) ? Joined(name!) : null)
                : goesOn && !values.Exists(TornText.IsWholeValue) ? MayBeOne(name!)
                : null;
        }

        if (IsRest)
        {
            return;
        }

        Doubt ??= hasName && !hasValue ? LacksValue(name!) : null;
        DoubtAbove =
            !aboveHasValue && head.CellOf(_above, ColumnKind.Name) is { IsBlank: false } nameAbove
                ? LacksValue(nameAbove)
                : null;
    }

    /// <summary>
    /// Whether the row above has nothing but the first lines of some texts: the name stands in the middle of the row, and so on the second
    /// page.
    /// </summary>
    private bool IsRestBelowParts(IndicatorHead head) =>
        head.CellOf(_above, ColumnKind.Name) is { IsBlank: true } blank
        && blank.Row == _above.Index
        && head.CellOf(_row, ColumnKind.Name) is { IsBlank: false }
        && GoesOnWithAllTexts()
        && _row.Cells.All(cell => cell.IsBlank || Above(cell) is null or { IsBlank: true } || GoesOn(cell));

    /// <summary>
    /// Whether something shows that both rows are one: a name that breaks off beside the value of the row, or a value, a bracket, a
    /// list or a heading that is not whole above.
    /// </summary>
    private bool IsSurelyTorn(FormCell name, List<FormCell> values) =>
        IsBrokenOff(name, values)
        || values.Exists(cell => Above(cell) is { } above && TornText.IsSurelyValue(above, cell))
        || (
            Above(name) is { } begun
            && (!TornText.IsBalanced(begun) || begun.Key[^1] is '、' or '，' or ',' or '；' or ';')
        )
        || _row.Cells.Any(cell =>
            IsInHeadings(cell) && !cell.IsBlank && Above(cell) is { IsBlank: false } && Reaches(cell)
        );

    /// <summary>
    /// Whether the rest of a name stands below the break, beside nothing that the row above has, too: the value is there, and no indicator
    /// of the form is without one.
    /// </summary>
    private bool IsBrokenOff(FormCell name, List<FormCell> values) =>
        name.Flow == TextFlow.Broken
        && !_hasBlankValues
        && values.TrueForAll(cell => cell.IsBlank && Above(cell) is { IsBlank: false })
        && !_row.Cells.Any(cell =>
            !cell.IsBlank
            && !ReferenceEquals(cell, name)
            && Above(cell) is { IsBlank: false }
            && !GoesOn(cell)
        );

    /// <summary>Whether each of both has a weight: no number of a weight is torn, so that they are two.</summary>
    private bool HaveWeights(IndicatorHead head) =>
        head.CellOf(_above, ColumnKind.Weight) is { IsBlank: false } above
        && above.Row == _above.Index
        && head.CellOf(_row, ColumnKind.Weight) is { IsBlank: false } weight
        && weight.Row == _row.Index;

    private bool CanLackUnit(bool nameGoesOn) =>
        nameGoesOn && _head?.CellOf(_above, ColumnKind.Unit) is not { IsBlank: false };

    /// <summary>Whether a cell begins something: a category, or a field below the indicators.</summary>
    private bool IsOfItsOwn(FormCell cell) => IsHeadingOfItsOwn(cell) || IsFieldOfItsOwn(cell);

    private bool IsHeadingOfItsOwn(FormCell cell) =>
        !cell.IsBlank
        && _head?.KindOf(cell) is not ColumnKind.Name
        && (IndicatorHeadings.IsHeading(cell.Key) || IsInHeadings(cell))
        && !Reaches(cell);

    // 完成时间 may be the rest of a name, too, and 支出标准 that of another text.
    private bool IsFieldOfItsOwn(FormCell cell) =>
        FormLabels.IsLabel(cell.Key)
        && ReferenceEquals(cell, _row.Cells.FirstOrDefault(other => !other.IsBlank))
        && !(_head?.KindOf(cell) is ColumnKind.Name && cell.GoesOn)
        && !Reaches(cell);

    private bool IsInHeadings(FormCell cell) =>
        _head?.KindOf(cell) is ColumnKind.Group or ColumnKind.Category;

    /// <summary>A name over several rows, each with a value of its own.</summary>
    private bool IsWholeRowAbove(IndicatorHead head) =>
        head.CellOf(_above, ColumnKind.Name) is { } name && name.Row != _above.Index;

    private Doubt Joined(FormCell name) => new(DocumentProblems.Joined, WithAbove(name));

    private Doubt MayBeOne(FormCell name) =>
        Torn(
            WithAbove(name),
            new BilingualText(
                "换页前后的两行可能是同一行",
                "the rows on both sides of a page break may be one"
            )
        );

    private Excerpt WithAbove(FormCell name) =>
        Above(name)?.Excerpt is { } begun ? begun.Then(name.Excerpt!) : name.Excerpt!;

    private static Doubt LacksValue(FormCell name) =>
        Torn(name.Excerpt!, new BilingualText("换页处没有指标值", "it has no value where a page ends"));

    private static Doubt LacksCategory(FormCell name) =>
        Torn(name.Excerpt!, new BilingualText("换页处没有指标类别", "it has no category where a page ends"));

    private static Doubt Torn(Excerpt excerpt, BilingualText reason) =>
        new(DocumentProblems.Torn, excerpt, Values: new FindingValue("reason", reason));
}
