using System.Collections;
using System.Collections.Immutable;
using System.Reflection;

namespace PerformanceBudget.Testing;

/// <summary>
/// For every record of the model an object that says everything, and for each of its properties a copy that differs in just that
/// one, so that a test can ask of whatever looks at objects whether it sees every property.
/// </summary>
/// <remarks>
/// Properties are found by reflection, so that a new one is there without anybody naming it. The objects are made as nobody but the
/// library can, without a look at invariants.
/// </remarks>
public static class ModelVariants
{
    /// <summary>The public records that a declaration and a file of acceptances are made of.</summary>
    public static ImmutableArray<Type> Types { get; } =
    [
        .. typeof(DepartmentDeclaration)
            .Assembly.GetExportedTypes()
            .Where(type => IsPart(type) && Reachable().Contains(type))
            .OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    /// <summary>An object of a record that says everything it can.</summary>
    public static object Full(Type type) => Made(type, isBelow: false);

    /// <summary>For each property of a record its name, and a full object in which just that one is another.</summary>
    public static IEnumerable<(PropertyInfo Property, object Changed)> Of(Type type) =>
        Properties(type)
            .Select(property => (property, With(Full(type), property, Other(property, Full(type)))));

    /// <summary>
    /// For each property of each part of a declaration its place, as in <c>/projects/0/name</c>, and the full declaration in which just
    /// that one is another. A part that can be missing is missing in a variant of its own.
    /// </summary>
    public static IEnumerable<(string Place, DepartmentDeclaration Changed)> Declarations() =>
        Deep(string.Empty, Full(typeof(DepartmentDeclaration)))
            .Select(variant => (variant.Place, (DepartmentDeclaration)variant.Changed));

    /// <summary>The properties of a record that are kept, and not made of others.</summary>
    public static IEnumerable<PropertyInfo> Properties(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite);

    /// <summary>A copy in which one property is another.</summary>
    public static object With(object record, PropertyInfo property, object? value)
    {
        var copy = record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        property.SetValue(copy, value);
        return copy;
    }

    private static IEnumerable<(string Place, object Changed)> Deep(string place, object record)
    {
        foreach (var property in Properties(record.GetType()))
        {
            var below = $"{place}/{char.ToLowerInvariant(property.Name[0])}{property.Name[1..]}";
            var value = property.GetValue(record);
            if (value is not null && IsPart(value.GetType()))
            {
                foreach (var (inner, changed) in Deep(below, value))
                {
                    yield return (inner, With(record, property, changed));
                }

                if (new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable)
                {
                    yield return (below, With(record, property, null));
                }
            }
            else if (ElementOf(property.PropertyType) is { } element && IsPart(element))
            {
                var items = ((IEnumerable)value!).Cast<object>().ToArray();
                for (var i = 0; i < items.Length; i++)
                {
                    foreach (var (inner, changed) in Deep($"{below}/{i}", items[i]))
                    {
                        object[] others = [.. items[..i], changed, .. items[(i + 1)..]];
                        yield return (inner, With(record, property, ListOf(element, others)));
                    }
                }
            }
            else
            {
                yield return (below, With(record, property, Other(property, record)));
            }
        }
    }

    /// <summary>A full object of a record.</summary>
    /// <param name="type">The record.</param>
    /// <param name="isBelow">Whether it is an element of another object of its type.</param>
    private static object Made(Type type, bool isBelow)
    {
        var record = Activator.CreateInstance(type, nonPublic: true)!;
        foreach (var property in Properties(type))
        {
            property.SetValue(record, First(property, isBelow));
        }

        return record;
    }

    /// <summary>What a full object has: where the type would refuse a value among the others, one that it takes.</summary>
    private static object? First(PropertyInfo property, bool isBelow) =>
        (property.DeclaringType!.Name, property.Name) switch
        {
            (nameof(DepartmentDeclaration), nameof(DepartmentDeclaration.FiscalYear)) => 2026,
            (nameof(Project), nameof(Project.FiscalYear))
            or (nameof(PreviousAmount), nameof(PreviousAmount.Year)) => 2026,
            (nameof(Funding), nameof(Funding.IsAsWritten)) => true,
            // A line has a formula or lines, and here one of each: the line and the one below it.
            (nameof(BudgetLine), nameof(BudgetLine.Formula)) when !isBelow => null,
            (nameof(BudgetLine), nameof(BudgetLine.Lines)) when isBelow => ImmutableArray<BudgetLine>.Empty,
            (nameof(PlanItem), nameof(PlanItem.Items)) when isBelow => ImmutableArray<PlanItem>.Empty,
            (nameof(FundingSource), nameof(FundingSource.Sources)) when isBelow =>
                ImmutableArray<FundingSource>.Empty,
            (nameof(Acceptance), nameof(Acceptance.Place)) => "/projects/甲",
            _ => Value(property, isOther: false),
        };

    private static object Other(PropertyInfo property, object record)
    {
        switch (property.DeclaringType!.Name, property.Name)
        {
            case (nameof(DepartmentDeclaration), nameof(DepartmentDeclaration.FiscalYear)):
            case (nameof(Project), nameof(Project.FiscalYear)):
            case (nameof(PreviousAmount), nameof(PreviousAmount.Year)):
                return 2027;
            case (nameof(Acceptance), nameof(Acceptance.Place)):
                return "/projects/乙";
            default:
                var other = Value(property, isOther: true);
                return Equals(other, property.GetValue(record)) ? Value(property, isOther: false) : other;
        }
    }

    private static object Value(PropertyInfo property, bool isOther)
    {
        if (ElementOf(property.PropertyType) is not { } element)
        {
            return Value(property.PropertyType, isOther, property.DeclaringType);
        }

        var first = Value(element, isOther: false, property.DeclaringType);
        return ListOf(
            element,
            isOther ? [first, Value(element, isOther: true, property.DeclaringType)] : [first]
        );
    }

    private static object Value(Type type, bool isOther, Type? within)
    {
        var known = Nullable.GetUnderlyingType(type) ?? type;
        if (!IsPart(known))
        {
            return Values.TryGetValue(known, out var values)
                ? values[isOther ? 1 : 0]
                : throw new InvalidOperationException($"There are no two values of {known} here: add them.");
        }

        var part = Made(known, isBelow: known == within);
        var first = Properties(known).First(property => ElementOf(property.PropertyType) is null);
        return isOther ? With(part, first, Other(first, part)) : part;
    }

    private static readonly Dictionary<Type, object[]> Values = new()
    {
        [typeof(string)] = ["甲", "乙"],
        [typeof(bool)] = [false, true],
        [typeof(int)] = [3, 4],
        [typeof(decimal)] = [5m, 6m],
        [typeof(DateOnly)] = [new DateOnly(2026, 1, 2), new DateOnly(2026, 3, 4)],
        [typeof(Money)] = [Money.FromYuan(100m), Money.FromYuan(200m)],
        [typeof(StatedAmount)] = [StatedAmount.Parse("100.00元"), StatedAmount.Parse("200.00元")],
        [typeof(StatedDate)] = [StatedDate.Create(2026, 1), StatedDate.Create(2026, 3)],
        [typeof(CostFormula)] = [CostFormula.Parse("50.00元*2"), CostFormula.Parse("25.00元*4")],
        [typeof(Breakdown)] = [Breakdown.Complete, Breakdown.Partial],
        [typeof(BudgetCoverage)] = [BudgetCoverage.Year, BudgetCoverage.ProjectLife],
        [typeof(SourceOfFunds)] = [SourceOfFunds.Fiscal, SourceOfFunds.Other],
        [typeof(TargetDirection)] = [TargetDirection.MoreIsBetter, TargetDirection.LessIsBetter],
        [typeof(IndicatorCategory)] = [IndicatorCategory.Quantity, IndicatorCategory.Quality],
        [typeof(IndicatorValue)] = [IndicatorValue.Parse("≥95%"), IndicatorValue.Parse("≤3人")],
        [typeof(FindingCode)] = [FindingCode.Parse("PB2001"), FindingCode.Parse("PB2002")],
        [typeof(FindingValue)] = [new FindingValue("first", "甲"), new FindingValue("second", "乙")],
    };

    private static HashSet<Type> Reachable()
    {
        var seen = new HashSet<Type>();
        var open = new Stack<Type>([typeof(DepartmentDeclaration), typeof(Acceptance)]);
        while (open.TryPop(out var type))
        {
            if (IsPart(type) && seen.Add(type))
            {
                foreach (var property in Properties(type))
                {
                    open.Push(ElementOf(property.PropertyType) ?? property.PropertyType);
                }
            }
        }

        return seen;
    }

    private static bool IsPart(Type type) => type.IsClass && type.GetMethod("<Clone>$") is not null;

    private static Type? ElementOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)
            ? type.GetGenericArguments()[0]
            : null;

    private static object ListOf(Type element, object[] items)
    {
        var array = Array.CreateInstance(element, items.Length);
        items.CopyTo(array, 0);
        return typeof(ImmutableArray)
            .GetMethods()
            .Single(method =>
                method.Name == nameof(ImmutableArray.Create)
                && method.GetParameters() is [{ ParameterType.IsArray: true }]
            )
            .MakeGenericMethod(element)
            .Invoke(null, [array])!;
    }
}
