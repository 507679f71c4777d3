using System.Text.Json;

namespace PerformanceBudget.Domain.Json;

/// <summary>The types of JSON values as messages name them.</summary>
internal static class JsonTypeNames
{
    public static readonly BilingualText Object = new("对象", "an object");
    public static readonly BilingualText Array = new("数组", "an array");
    public static readonly BilingualText String = new("字符串", "a string");
    public static readonly BilingualText Number = new("数字", "a number");
    public static readonly BilingualText Boolean = new("true或false", "true or false");
    public static readonly BilingualText Null = new("null", "null");

    /// <summary>The type of a value, with what it says where that is short enough to be quoted.</summary>
    public static BilingualText Of(JsonTokenType type, string text) =>
        type switch
        {
            JsonTokenType.String => new($"字符串“{InnerQuotes.Of(text)}”", $"the string '{text}'"),
            JsonTokenType.Number => new($"数字{text}", $"the number {text}"),
            JsonTokenType.True or JsonTokenType.False => new(text, text),
            _ => Of(type),
        };

    public static BilingualText Of(JsonTokenType type) =>
        type switch
        {
            JsonTokenType.StartObject => Object,
            JsonTokenType.StartArray => Array,
            JsonTokenType.String => String,
            JsonTokenType.Number => Number,
            JsonTokenType.True or JsonTokenType.False => Boolean,
            _ => Null,
        };
}
