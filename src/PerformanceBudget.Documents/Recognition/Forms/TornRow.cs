using System.Globalization;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>Two rows between which a page ends: whether the second is the rest of the first.</summary>
internal sealed class TornRow
{
    private readonly FormRow _above;
    private readonly FormRow _row;
    private readonly IndicatorHead? _head;
    private readonly bool _hasFillers;

    /// <summary>Looks at two rows.</summary>
    /// <param name="above">The last row of a page.</param>
    /// <param name="row">The first row of the next.</param>
    /// <param name="head">The head of the table of indicators above it; null where there is none.</param>
    /// <param name="mayLackValue">Whether indicators of the form have no value.</param>
    /// <param name="hasFillers">Whether below the headings of the form each row has blank cells of its own.</param>
    public TornRow(
        FormRow above,
        FormRow row,
        IndicatorHead? head,
        bool mayLackValue = false,
        bool hasFillers = false
    )
    {
        _hasFillers = hasFillers;
        _above = above;
        _row = row;
        _head = head;
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
            LookAtIndicator(head, mayLackValue);
        }
    }

    /// <summary>Whether the second row is the rest of the first.</summary>
    public bool IsRest { get; private set; }

    /// <summary>What is doubtful about the joined row, or about the second where it is one of its own.</summary>
    public Doubt? Doubt { get; private set; }

    /// <summary>What is doubtful about the first row, where the second is one of its own.</summary>
    public Doubt? DoubtAbove { get; private set; }

    /// <summary>The cell of the row above a break that goes on in one below it; null where none covers the same columns.</summary>
    public static FormCell? Above(FormRow above, FormCell cell) =>
        above.Cells.FirstOrDefault(held => held.Column == cell.Column && held.EndColumn == cell.EndColumn)
        ?? above.Cells.FirstOrDefault(held => held.Column <= cell.Column && cell.EndColumn <= held.EndColumn);

    /// <summary>Whether a cell above the break reaches over it into one below, although the rows are two.</summary>
    /// <remarks>
    /// A merged cell goes on in a blank one; a word goes on in its other half; and the heading of a merged cell may stand in its middle,
    /// on the second page alone, where nothing in the row above speaks against it.
    /// </remarks>
    public bool Reaches(FormCell cell) =>
        Above(_above, cell) is { } begun
        && (
            begun.IsBlank
                ? IsHeadingOfBoth(begun, cell) || IsMarginOfBoth(begun, cell) || IsProjectOfBoth(cell)
                : IsTornWord(begun, cell)
                    || IsTornHeading(begun, cell)
                    || IsRestOfProject(begun, cell)
                    || (cell.IsBlank && (begun.EndRow - begun.Row > 1 || cell.EndRow - cell.Row > 1))
        );

    /// <summary>What is doubtful about a row beside a blank category that ends at the break.</summary>
    public Doubt? DoubtOfCategory(FormRow row)
    {
        if (
            _head is not { } head
            || head.CellOf(_above, ColumnKind.Category) is not { IsBlank: true } blank
            || row.Index < blank.Row
            || _row.Cells.Any(cell => ReferenceEquals(Above(_above, cell), blank) && Reaches(cell))
        )
        {
            return null;
        }

        return head.CellOf(row, ColumnKind.Name) is { IsBlank: false } name ? LacksCategory(name) : null;
    }

    /// <summary>The text of a cell that goes on below a break.</summary>
    public static string Joined(FormCell above, FormCell cell) =>
        cell.IsBlank ? above.Text
        : above.IsBlank ? cell.Text
        : cell.GoesOn || IsTornWord(above, cell) || !IsBalanced(above.Text) ? above.Text + cell.Text
        : $"{above.Text}\n{cell.Text}";

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

    /// <summary>Whether each row has just what the other lacks, the label of the first among it.</summary>
    private bool CompletesAbove() =>
        _above.Cells.All(cell => cell.Row == _above.Index)
        && _above.Cells.Any(cell => !cell.IsBlank)
        && _row.Cells[0] is var first
        && (first.IsBlank ? first.EndRow - first.Row == 1 : IsTornWord(_above.Cells[0], first))
        && _row.Cells.Skip(1).Any(cell => !cell.IsBlank)
        && _row.Cells.Skip(1).All(cell => cell.IsBlank || Above(_above, cell) is { IsBlank: true });

    /// <summary>Above the indicators, every text must go on with one above it, and none be a label of its own.</summary>
    private bool IsRestOfField()
    {
        var texts = _row.Cells.Where(cell => !cell.IsBlank).ToArray();
        return (
                (_row.Cells[0].IsBlank || Array.TrueForAll(texts, GoesOn))
                && Array.TrueForAll(texts, IsRestOfText)
            ) || IsRestBelowPart(texts);
    }

    private bool GoesOn(FormCell cell) =>
        cell.GoesOn || (Above(_above, cell) is { } above && IsTornWord(above, cell));

    private bool IsRestOfText(FormCell cell) =>
        Above(_above, cell) is { IsBlank: false } above
        && (IsTornWord(above, cell) || (!FormLabels.IsLabel(above.Key) && !FormLabels.IsLabel(cell.Key)));

    /// <summary>Whether the row above is no more than the first lines of some texts, whose labels stand in the middle of the row.</summary>
    private bool IsRestBelowPart(FormCell[] texts)
    {
        var parts = _above.Begun.Where(cell => !cell.IsBlank).ToArray();
        return parts.Length > 0
            && _above.Cells[0].IsBlank
            && _above.Cells[0].Row == _above.Index
            && Array.TrueForAll(
                parts,
                part => Array.Exists(texts, cell => cell.GoesOn && ReferenceEquals(Above(_above, cell), part))
            );
    }

    private void LookAtIndicator(IndicatorHead head, bool mayLackValue)
    {
        var name = head.CellOf(_row, ColumnKind.Name);
        var values = ValuesOf(_row, head);
        var hasName = name is { IsBlank: false };
        var hasValue = values.Exists(cell => !cell.IsBlank);
        var aboveHasValue = ValuesOf(_above, head).Exists(cell => !cell.IsBlank);
        if (!_row.Cells.Any(IsOfItsOwn) && !HaveWeights(head))
        {
            var goesOn =
                name is { GoesOn: true }
                && Above(_above, name) is { IsBlank: false }
                && !IsWholeRowAbove(head);
            var valueIsTorn = values.Exists(cell => IsRestOfValue(cell, goesOn || !hasName));
            IsRest =
                valueIsTorn
                || (
                    hasName
                        ? goesOn && !(hasValue && aboveHasValue)
                        : !aboveHasValue || values.TrueForAll(cell => cell.IsBlank || cell.GoesOn)
                );
            Doubt = hasName && goesOn && !valueIsTorn ? DoubtOfJoining(name!, values, mayLackValue) : null;
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

        // Whether a name that goes on is that of the row above or one of its own, its value tells; a word may be either's.
        Doubt? DoubtOfJoining(FormCell rest, List<FormCell> own, bool mayLack) =>
            hasValue
                ? own.Exists(IsWholeValue)
                    ? null
                    : Uncertain(rest)
                : mayLack || !aboveHasValue
                    ? Uncertain(rest)
                    : null;
    }

    /// <summary>Whether each of both has a weight: no number of a weight is torn, so that they are two.</summary>
    private bool HaveWeights(IndicatorHead head) =>
        head.CellOf(_above, ColumnKind.Weight) is { IsBlank: false } above
        && above.Row == _above.Index
        && head.CellOf(_row, ColumnKind.Weight) is { IsBlank: false } weight
        && weight.Row == _row.Index;

    /// <summary>
    /// Whether a value has its other half above: a bracket, what stands behind a sign, digits (02%), and, where the name goes on too, a
    /// unit that the half above lacks.
    /// </summary>
    private bool IsRestOfValue(FormCell cell, bool nameGoesOn) =>
        !cell.IsBlank
        && Above(_above, cell) is { IsBlank: false } above
        && (
            !IsBalanced(above.Text)
            || (
                IsWholeValue(above.Text + cell.Text)
                && (
                    !IsWholeValue(above)
                    || (char.IsAsciiDigit(above.Key[^1]) && HasLeadingZero(cell.Key))
                    || (nameGoesOn && !IsWholeValue(cell) && LacksUnit(above))
                )
            )
        );

    private bool LacksUnit(FormCell value) =>
        char.IsAsciiDigit(value.Key[^1]) && _head?.CellOf(_above, ColumnKind.Unit) is not { IsBlank: false };

    private static bool HasLeadingZero(string key) =>
        key.Length > 1 && key[0] == '0' && char.IsAsciiDigit(key[1]);

    private static bool IsWholeValue(FormCell cell) => !cell.IsBlank && IsWholeValue(cell.Text);

    private static bool IsWholeValue(string text) =>
        IndicatorValue.TryParse(text, CultureInfo.InvariantCulture, out var value)
        && value is not (QualitativeValue or VerbatimValue);

    /// <summary>Whether a cell begins something: a category, or a field below the indicators.</summary>
    private bool IsOfItsOwn(FormCell cell) =>
        IsHeadingOfItsOwn(cell) || (FormLabels.IsLabel(cell.Key) && !Reaches(cell));

    private bool IsHeadingOfItsOwn(FormCell cell) =>
        !cell.IsBlank
        && _head?.KindOf(cell) is not ColumnKind.Name
        && (IndicatorHeadings.IsHeading(cell.Key) || IsInHeadings(cell))
        && !Reaches(cell);

    private bool IsInHeadings(FormCell cell) =>
        _head?.KindOf(cell) is ColumnKind.Group or ColumnKind.Category;

    /// <summary>The rest of a heading that only forms of one place have.</summary>
    private bool IsTornHeading(FormCell above, FormCell cell) =>
        cell.GoesOn
        && IsInHeadings(cell)
        && !above.Key.EndsWith("指标", StringComparison.Ordinal)
        && (above.Key + cell.Key).EndsWith("指标", StringComparison.Ordinal);

    private bool IsHeadingOfBoth(FormCell blank, FormCell cell) =>
        !(_hasFillers && blank.EndRow - blank.Row == 1)
        && blank.Column == cell.Column
        && blank.EndColumn == cell.EndColumn
        && GroupOf(cell) is { } group
        && _above.Cells.All(other => GroupOf(other) is null || GroupOf(other) == group);

    /// <summary>The rest of what is said of a project beside its indicators: the row has no amount of its own.</summary>
    private bool IsRestOfProject(FormCell begun, FormCell cell) =>
        cell.GoesOn
        && _head is { IsOfSeveralProjects: true } head
        && head.End != _row.Index
        && IsOfProject(head.KindOf(cell))
        && (begun.EndRow - begun.Row > 1 || cell.EndRow - cell.Row > 1)
        && head.CellOf(_row, ColumnKind.ProjectName) is { IsBlank: true } or { GoesOn: true }
        && !_row.Cells.Any(other =>
            IsOfProject(head.KindOf(other))
            && AmountText.IsAmount(other.Key)
            && Above(_above, other) is { } amount
            && AmountText.IsAmount(amount.Key)
        );

    /// <summary>What is said of a project in the middle of cells that begin on the first page, where nothing names it.</summary>
    private bool IsProjectOfBoth(FormCell cell) =>
        _head is { IsOfSeveralProjects: true } head
        && IsOfProject(head.KindOf(cell))
        && head.CellOf(_above, ColumnKind.ProjectName) is { IsBlank: true };

    private static bool IsOfProject(ColumnKind kind) =>
        kind
            is ColumnKind.ProjectName
                or ColumnKind.ProjectUnit
                or ColumnKind.ProjectAmount
                or ColumnKind.ProjectGoal
                or ColumnKind.None;

    /// <summary>A label in the margin, such as 绩效指标, in the middle of a cell that begins on the first page.</summary>
    private static bool IsMarginOfBoth(FormCell blank, FormCell cell) =>
        cell.Column == 0
        && blank.EndColumn == cell.EndColumn
        && FormLabels.IsLabel(cell.Key)
        && (blank.EndRow - blank.Row > 1 || cell.EndRow - cell.Row > 1);

    private static IndicatorGroup? GroupOf(FormCell cell) =>
        cell.IsBlank || cell.Key.Length > IndicatorHeadings.MaxLength
            ? null
            : IndicatorHeadings.GroupOf(cell.Key) ?? IndicatorHeadings.NationalOf(null, cell.Key)?.Group;

    /// <summary>A name over several rows, each with a value of its own.</summary>
    private bool IsWholeRowAbove(IndicatorHead head) =>
        head.CellOf(_above, ColumnKind.Name) is { } name && name.Row != _above.Index;

    /// <summary>What is doubtful about the first row of a page whose table goes on with other columns: its name may be the rest of another.</summary>
    public static Doubt? OfFirst(FormRow row, IndicatorHead head) =>
        head.CellOf(row, ColumnKind.Name) is { IsBlank: false } name
        && ValuesOf(row, head).TrueForAll(static cell => cell.IsBlank)
            ? LacksValue(name)
            : null;

    private Doubt Uncertain(FormCell name) =>
        new(DocumentProblems.Joined, Above(_above, name)!.Excerpt!.Then(name.Excerpt!));

    private static Doubt LacksValue(FormCell name) =>
        AtBreak(name, new BilingualText("换页处没有指标值", "it has no value where a page ends"));

    private static Doubt LacksCategory(FormCell name) =>
        AtBreak(name, new BilingualText("换页处没有指标类别", "it has no category where a page ends"));

    private static Doubt AtBreak(FormCell name, BilingualText reason) =>
        new(DocumentProblems.Torn, name.Excerpt!, Values: new FindingValue("reason", reason));

    /// <summary>Whether the two halves are one label or heading, and not one each.</summary>
    private static bool IsTornWord(FormCell above, FormCell cell) =>
        !cell.IsBlank
        && !above.IsBlank
        && above.Key.Length + cell.Key.Length <= IndicatorHeadings.MaxLength
        && IsWord(above.Key + cell.Key)
        && !(IndicatorHeadings.IsFullHeading(above.Key) && IndicatorHeadings.IsFullHeading(cell.Key))
        && (
            !IsWord(cell)
            || (cell.GoesOn && !IndicatorHeadings.TrySplit(cell.Key, out _, out _))
            || !IsWord(above)
        );

    private static bool IsWord(FormCell cell) => IsWord(cell.Key);

    private static bool IsWord(string key) =>
        FormLabels.IsLabel(key)
        || IndicatorHeadings.IsHeading(key)
        || IndicatorHeadings.TrySplit(key, out _, out _)
        || ColumnHeads.Find(key) != ColumnKind.None;

    private static bool IsBalanced(string text) =>
        text.AsSpan().Count('(') + text.AsSpan().Count('（')
        == text.AsSpan().Count(')') + text.AsSpan().Count('）');
}
