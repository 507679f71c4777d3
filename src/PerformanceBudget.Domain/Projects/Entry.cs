using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain;

/// <summary>Something that a form says and the model has no property for: 立项必要性, 可行性, 制度措施, 科目.</summary>
/// <remarks>
/// <para>
/// A label of one line and a text, both not blank. Names and telephone numbers of persons do not belong here: personal data is of
/// no use to a review. Equality is by both.
/// </para>
/// <para>JSON: <c>{"label":"立项必要性","text":"……"}</c>.</para>
/// </remarks>
[JsonConverter(typeof(ObjectJsonConverter<Entry>))]
public sealed partial record Entry : IInvariant, IJsonObject<Entry>
{
    private Entry() { }

    /// <summary>An entry as written.</summary>
    /// <param name="label">What the form calls it.</param>
    /// <param name="text">What it says.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="InvariantException">
    /// PB1101 to PB1103: one is blank, malformed, or too long (500 and 20,000 characters).
    /// </exception>
    public static Entry Create(string label, string text) =>
        new Entry { Label = Guard.Against.Null(label), Text = Guard.Against.Null(text) }.Checked();

    /// <summary>What the form calls it.</summary>
    public string Label { get; private set; } = null!;

    /// <summary>What it says.</summary>
    public string Text { get; private set; } = null!;

    void IInvariant.Validate(ref BrokenInvariants broken)
    {
        broken.CheckName(Label, "/label");
        broken.CheckText(Text, "/text");
    }

    /// <summary>Label and text, for logs and debuggers.</summary>
    public override string ToString() => $"{Label}: {Text}";
}
